package io.twinlink.mqtt;

/** Takes the messages of a {@link Subscription} that are given up. */
@FunctionalInterface
public interface DeadLetterHandler {
  /**
   * Takes a message that failed as often as {@link SubscriptionOptions#attempts} allows. When this
   * returns or throws, the message is done, and acknowledged.
   *
   * @param message the message
   * @param failure what its {@link MessageHandler} threw the last time
   * @throws Exception what is thrown is logged
   */
  void handle(Message message, Throwable failure) throws Exception;
}
