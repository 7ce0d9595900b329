/** AWS IoT Data Plane: structures, enumerations, and the client. Written from the catalogue. */
package io.twinlink.iotdata;
