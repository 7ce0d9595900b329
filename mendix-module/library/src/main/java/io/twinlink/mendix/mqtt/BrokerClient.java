package io.twinlink.mendix.mqtt;

import io.twinlink.mqtt.Publication;
import io.twinlink.mqtt.SubscriptionOptions;
import java.time.Duration;
import java.time.Instant;

/** A client of a broker that stays up by itself once it was started. */
interface BrokerClient {
  /**
   * Makes clients.
   *
   * @param <S> what they are made with
   */
  @FunctionalInterface
  interface Opener<S> {
    /**
     * Makes a client that does not connect yet.
     *
     * @param settings what to connect with
     * @param module the module, after which the log node is named
     * @return the client
     */
    BrokerClient open(S settings, String module);
  }

  /** Where the messages of a subscription go. */
  @FunctionalInterface
  interface Receiver {
    /**
     * Takes a message, on a thread of the subscription's own. What is thrown is logged, and brings
     * the message again, a few times; then it is given up, which is logged, too.
     *
     * @param message the message
     * @throws Exception if the message could not be handled
     */
    void receive(ReceivedMessage message) throws Exception;

    /** {@return whether {@link #giveUp} is called} */
    default boolean wantsGivenUp() {
      return false;
    }

    /**
     * Takes a message that is given up. What is thrown is logged, and nothing more.
     *
     * @param message the message
     * @param failure what it failed with the last time
     * @throws Exception if it could not be kept
     */
    default void giveUp(ReceivedMessage message, Throwable failure) throws Exception {}
  }

  /** The broker refuses a subscription, which is not to be made again by itself. */
  final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException answer;

    /**
     * Keeps the answer.
     *
     * @param answer what the broker said
     */
    Refused(RuntimeException answer) {
      super(answer.getMessage(), answer);
      this.answer = answer;
    }

    /** {@return what the broker said} */
    RuntimeException answer() {
      return answer;
    }
  }

  /**
   * Subscribes, at once or when there is a connection, and again after each loss of the session.
   *
   * @param filter the topic filter
   * @param options how its messages are given
   * @param receiver where the messages go
   */
  void subscribe(String filter, SubscriptionOptions options, Receiver receiver);

  /** Ends a subscription; does nothing if there is none. */
  void unsubscribe(String filter);

  /** Begins to connect. To be called when the subscriptions are there that a session may have. */
  void start();

  /**
   * Waits for the connection, and for the broker to confirm one subscription.
   *
   * @param filter its topic filter; null for the connection alone
   * @param timeout how long at the most
   * @throws Refused if the broker refuses this subscription
   * @throws RuntimeException what stands in the way; the client goes on trying
   */
  void await(String filter, Duration timeout);

  /**
   * Waits for the connection, and for the broker to confirm all subscriptions.
   *
   * @param timeout how long at the most
   * @throws RuntimeException what stands in the way; the client goes on trying
   */
  void await(Duration timeout);

  /**
   * Publishes, and waits for the broker to confirm it, or until it was sent if nothing confirms it.
   *
   * @param message the message
   * @param timeout how long to wait at the most
   */
  void publish(Publication message, Duration timeout);

  /**
   * {@return how the connection is; null before the start} Losses are in the log; what waits to be
   * logged is, when this is called.
   */
  BrokerState state();

  /** {@return since when there is the connection that there is now; null if there is none} */
  default Instant connectedSince() {
    BrokerState state = state();
    return state == null || !state.isConnected() ? null : state.since();
  }

  /**
   * Ends everything.
   *
   * @param drain how long to wait at the most for what is on its way
   */
  void close(Duration drain);
}
