/** AWS IoT SiteWise: {@link io.twinlink.sitewise.SiteWise}, its requests and responses. */
package io.twinlink.sitewise;
