/**
 * MQTT in a Mendix app: connections that stay up for as long as the app runs, and microflows that
 * are called with messages.
 */
package io.twinlink.mendix.mqtt;
