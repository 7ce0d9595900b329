/**
 * MQTT with AWS IoT, or another broker: a connection that comes back when it is lost. It takes the
 * place of Eclipse Paho and of the AWS IoT Device SDK.
 *
 * <p>{@link io.twinlink.Connector#mqtt()} is where to begin.
 */
package io.twinlink.mqtt;
