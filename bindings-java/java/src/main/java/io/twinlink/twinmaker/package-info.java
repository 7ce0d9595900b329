/** AWS IoT TwinMaker: {@link io.twinlink.twinmaker.TwinMaker}, its requests and responses. */
package io.twinlink.twinmaker;
