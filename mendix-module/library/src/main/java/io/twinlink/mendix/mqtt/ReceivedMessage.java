package io.twinlink.mendix.mqtt;

import java.util.List;
import java.util.Map;

/** A message of a subscription. */
interface ReceivedMessage {
  /** {@return the topic} */
  String topic();

  /** {@return the payload} */
  byte[] payload();

  /** {@return quality of service, as the broker sent it} */
  int qos();

  /** {@return whether the broker had kept it from before the subscription} */
  boolean retained();

  /** {@return whether the broker says that it may have been sent before} */
  boolean duplicate();

  /** {@return which attempt to handle it this is, from 1} */
  int attempt();

  /** {@return the payload's type; null if the sender said none} */
  String contentType();

  /** {@return where an answer is expected; null if the sender said none} */
  String responseTopic();

  /** {@return what the answer is to carry; null if the sender said none} */
  byte[] correlationData();

  /** {@return the sender's own pairs of name and value} */
  List<Map.Entry<String, String>> userProperties();
}
