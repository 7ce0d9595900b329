/** AWS IoT TwinMaker: structures, enumerations, and the client. Written from the catalogue. */
package io.twinlink.twinmaker;
