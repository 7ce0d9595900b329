/** AWS IoT: structures, enumerations, and the client. Written from the catalogue. */
package io.twinlink.iot;
