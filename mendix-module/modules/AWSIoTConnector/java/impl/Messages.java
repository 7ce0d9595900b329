package awsiotconnector.impl;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.mqtt.IotActivities;

/** MQTT connections and messages; every parameter but the context may be null. */
public final class Messages {
  private static final IotActivities ACTIVITIES = IotActivities.of("AWSIoTConnector");

  private Messages() {}

  /** Connects, and gives the state. */
  public static IMendixObject connect(
      IContext context, IMendixObject request, String region, IMendixObject credentials) {
    return ACTIVITIES.connect(context, request, region, credentials);
  }

  /** Gives messages to a microflow. */
  public static Boolean subscribe(IContext context, IMendixObject request, String onMessage) {
    return ACTIVITIES.subscribe(context, request, onMessage);
  }

  /** Gives messages to a microflow, and those that are given up to another. */
  public static Boolean subscribeWithDeadLetters(
      IContext context, IMendixObject request, String onMessage, String onDeadLetter) {
    return ACTIVITIES.subscribeWithDeadLetters(context, request, onMessage, onDeadLetter);
  }

  /** Ends a subscription. */
  public static Boolean unsubscribe(String clientId, String endpoint, String topicFilter) {
    return ACTIVITIES.unsubscribe(clientId, endpoint, topicFilter);
  }

  /** Sends a message. */
  public static Boolean publish(IContext context, IMendixObject request) {
    return ACTIVITIES.publish(context, request);
  }

  /** Tells how a connection is. */
  public static IMendixObject getMqttState(IContext context, String clientId, String endpoint) {
    return ACTIVITIES.state(context, clientId, endpoint);
  }

  /** Ends a connection. */
  public static Boolean disconnect(String clientId, String endpoint) {
    return ACTIVITIES.disconnect(clientId, endpoint);
  }

  /** Ends all connections. */
  public static Boolean stopAll() {
    return ACTIVITIES.stopAll();
  }
}
