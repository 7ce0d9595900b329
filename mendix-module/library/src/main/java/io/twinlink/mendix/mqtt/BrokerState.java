package io.twinlink.mendix.mqtt;

import java.time.Instant;

/** How a connection to a broker is at one moment. */
interface BrokerState {
  /** {@return {@code CONNECTING}, {@code CONNECTED}, {@code LOST} or {@code CLOSED}} */
  String status();

  /** {@return whether there is a connection} */
  default boolean isConnected() {
    return status().equals("CONNECTED");
  }

  /** {@return since when it is like this} */
  Instant since();

  /** {@return why it was lost or could not be made; null while there is one} */
  String reason();

  /** {@return how many times in a row a connection was tried since the last one} */
  int attempts();

  /** {@return whether the broker had kept the session from before} */
  boolean sessionPresent();

  /** {@return the client id} */
  String clientId();

  /** {@return how many messages wait to be sent} */
  long queued();

  /** {@return how many were sent and are not acknowledged} */
  long unacknowledged();

  /** {@return how many messages of quality of service 1 came and are not acknowledged} */
  long unfinished();

  /** {@return how many messages of quality of service 0 were dropped because nobody took them} */
  long dropped();

  /** {@return how many messages came that no subscription is for} */
  long unmatched();
}
