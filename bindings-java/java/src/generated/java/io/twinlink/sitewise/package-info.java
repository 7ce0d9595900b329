/** AWS IoT SiteWise: structures, enumerations, and the client. Written from the catalogue. */
package io.twinlink.sitewise;
