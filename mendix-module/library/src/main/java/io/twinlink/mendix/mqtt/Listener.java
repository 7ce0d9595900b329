package io.twinlink.mendix.mqtt;

import io.twinlink.mendix.ModuleLog;

/** A subscription of the app: gives each message to a microflow. */
final class Listener implements BrokerClient.Receiver {
  private final ModuleLog log;

  /** The loader that microflows of this app are used to. */
  private final ClassLoader loader;

  private volatile MessageMicroflow microflow;

  /**
   * Begins without a message.
   *
   * @param log where to tell what went wrong
   * @param loader the context class loader for the microflow
   * @param microflow the microflow
   */
  Listener(ModuleLog log, ClassLoader loader, MessageMicroflow microflow) {
    this.log = log;
    this.loader = loader;
    this.microflow = microflow;
  }

  /** Gives the messages to another microflow from now on. */
  void become(MessageMicroflow other) {
    microflow = other;
  }

  @Override
  public void receive(String topic, String payload) {
    MessageMicroflow called = microflow;
    Thread thread = Thread.currentThread();
    ClassLoader ours = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      called.call(topic, payload);
    } catch (RuntimeException failed) {
      // Why is in the runtime's log; here it might show the payload.
      log.warn(
          "the microflow "
              + called
              + " failed with a message of the topic "
              + topic
              + ", which it gets again.");
      throw failed;
    } finally {
      thread.setContextClassLoader(ours);
    }
  }

  @Override
  public void lost(String topic, int attempts) {
    String text =
        "a message of the topic "
            + topic
            + " is lost: the microflow "
            + microflow
            + " failed with it "
            + attempts
            + " times.";
    log.error(text, null);
  }
}
