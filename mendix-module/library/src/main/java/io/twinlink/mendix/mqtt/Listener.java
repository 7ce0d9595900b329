package io.twinlink.mendix.mqtt;

import io.twinlink.mqtt.SubscriptionOptions;
import java.nio.charset.StandardCharsets;

/** A subscription of the app: gives topic and text of each message to a microflow. */
final class Listener implements BrokerClient.Receiver {
  static final SubscriptionOptions OPTIONS = SubscriptionOptions.defaults();

  private final Gate gate;
  private volatile MessageMicroflow microflow;

  /**
   * Begins without a message.
   *
   * @param loader the context class loader for the microflow
   * @param microflow the microflow
   */
  Listener(ClassLoader loader, MessageMicroflow microflow) {
    this.gate = new Gate(loader);
    this.microflow = microflow;
  }

  /** Gives the messages to another microflow from now on. */
  void become(MessageMicroflow other) {
    microflow = other;
  }

  Gate gate() {
    return gate;
  }

  @Override
  public void receive(ReceivedMessage message) throws InterruptedException {
    MessageMicroflow called = microflow;
    // What is no UTF-8 is replaced, as in Mendix's module.
    String text = new String(message.payload(), StandardCharsets.UTF_8);
    boolean isLast = message.qos() > 0 && message.attempt() >= OPTIONS.attempts();
    gate.pass(called, message.topic(), isLast, () -> called.call(message.topic(), text));
  }
}
