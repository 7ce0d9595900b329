package io.twinlink.mendix.mqtt;

import java.time.Duration;
import java.time.Instant;

/** A client of a broker that stays up by itself once it was started. */
interface BrokerClient {
  /** Makes clients. */
  @FunctionalInterface
  interface Opener {
    /**
     * Makes a client that does not connect yet.
     *
     * @param settings what to connect with
     * @param module the module, after which the log node is named
     * @return the client
     */
    BrokerClient open(BrokerSettings settings, String module);
  }

  /** Where the messages of a subscription go. */
  @FunctionalInterface
  interface Receiver {
    /**
     * Takes a message, on a thread of the subscription's own. What is thrown is logged, and brings
     * the message again, a few times; then it is given up, which is logged, too.
     *
     * @param topic the topic
     * @param payload the payload, read as UTF-8
     * @throws Exception if the message could not be handled
     */
    void receive(String topic, String payload) throws Exception;
  }

  /**
   * Subscribes, at once or when there is a connection, and again after each loss of the session.
   *
   * @param filter the topic filter
   * @param receiver where the messages go
   */
  void subscribe(String filter, Receiver receiver);

  /** Ends a subscription; does nothing if there is none. */
  void unsubscribe(String filter);

  /** Begins to connect. To be called when the subscriptions are there that a session may have. */
  void start();

  /**
   * Waits for the connection.
   *
   * @param timeout how long at the most
   * @throws RuntimeException what stands in the way; the client goes on trying
   */
  void await(Duration timeout);

  /**
   * Publishes with quality of service 1, and waits for the broker to confirm it.
   *
   * @param topic the topic
   * @param payload the payload
   * @param timeout how long to wait at the most
   */
  void publish(String topic, String payload, Duration timeout);

  /**
   * {@return since when there is the connection that there is now; null if there is none} Losses
   * are in the log; what waits to be logged is, when this is called.
   */
  Instant connectedSince();

  /**
   * Ends everything.
   *
   * @param drain how long to wait at the most for what is on its way
   */
  void close(Duration drain);
}
