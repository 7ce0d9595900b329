package io.twinlink.mqtt;

/** Handles the messages of a {@link Subscription}. */
@FunctionalInterface
public interface MessageHandler {
  /**
   * Handles a message. When this returns, the message is done, and acknowledged.
   *
   * @param message the message
   * @throws Exception what is thrown is logged, and the message comes again after a while, until it
   *     was tried {@link SubscriptionOptions#attempts} times
   */
  void handle(Message message) throws Exception;
}
