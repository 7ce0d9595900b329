package mxawsiot.impl;

import io.twinlink.mendix.mqtt.Broker;
import io.twinlink.mendix.mqtt.BrokerCertificates;
import io.twinlink.mendix.mqtt.BrokerSettings;
import io.twinlink.mendix.mqtt.MqttActivities;

/** MQTT messages; every parameter may be null. */
public final class Messages {
  private static final MqttActivities ACTIVITIES = MqttActivities.of("MxAwsIoT");

  private Messages() {}

  /** SubscribeToTopic: with a client id that nothing else has. */
  public static Boolean subscribe(
      String host,
      Long port,
      Long timeout,
      String topic,
      String microflow,
      String ca,
      String certificate,
      String key,
      String password) {
    return ACTIVITIES.subscribe(
        "SubscribeToTopic",
        () ->
            BrokerSettings.anonymous(
                Broker.of(host, port), BrokerCertificates.read(ca, certificate, key, password)),
        topic,
        microflow,
        timeout);
  }

  /** SubscribeToTopicWithClientId. */
  public static Boolean subscribe(
      String host,
      Long port,
      Long timeout,
      String topic,
      String microflow,
      String clientId,
      Boolean startWithCleanSession,
      String ca,
      String certificate,
      String key,
      String password) {
    return ACTIVITIES.subscribe(
        "SubscribeToTopicWithClientId",
        () ->
            BrokerSettings.of(
                Broker.of(host, port),
                clientId,
                startWithCleanSession,
                BrokerCertificates.read(ca, certificate, key, password)),
        topic,
        microflow,
        timeout);
  }

  /** StartListening. */
  public static Boolean start(String host, Long port, String clientId) {
    return ACTIVITIES.start("StartListening", host, port, clientId);
  }

  /** StopListening. */
  public static Boolean stop() {
    return ACTIVITIES.stop("StopListening");
  }

  /** UnsubscribeMqttTopic. */
  public static Boolean unsubscribe(String host, Long port, String topic) {
    return ACTIVITIES.unsubscribe("UnsubscribeMqttTopic", host, port, topic);
  }

  /** PublishMqttMessage. */
  public static Boolean publish(
      String host,
      Long port,
      String topic,
      String payload,
      String ca,
      String certificate,
      String key,
      String password) {
    return ACTIVITIES.publish(
        "PublishMqttMessage",
        () ->
            BrokerSettings.anonymous(
                Broker.of(host, port), BrokerCertificates.read(ca, certificate, key, password)),
        topic,
        payload);
  }
}
