package io.twinlink.mendix.mqtt;

import io.twinlink.mendix.Failure;
import io.twinlink.mendix.ModuleLog;
import io.twinlink.mqtt.SubscriptionOptions;

/** A subscription of the app: gives each message as an object to a microflow. */
final class IotListener implements BrokerClient.Receiver {
  private final Gate gate;
  private final SubscriptionOptions options;
  private final ModuleLog log;
  private final String filter;
  private volatile IotMicroflow microflow;
  private volatile IotMicroflow deadLetters;
  private volatile String clientId;

  /**
   * Begins without a message.
   *
   * @param filter the topic filter, for the log
   * @param options how messages are given
   * @param loader the context class loader for microflows
   * @param log the module's log
   */
  IotListener(String filter, SubscriptionOptions options, ClassLoader loader, ModuleLog log) {
    this.filter = filter;
    this.options = options;
    this.gate = new Gate(loader);
    this.log = log;
  }

  /**
   * Gives the messages to these microflows from now on.
   *
   * @param onMessage takes messages
   * @param onDeadLetter takes those that are given up; null for the log
   */
  void become(IotMicroflow onMessage, IotMicroflow onDeadLetter) {
    microflow = onMessage;
    deadLetters = onDeadLetter;
  }

  /** Tells the client id, for messages. */
  void connected(String id) {
    clientId = id;
  }

  /**
   * Looks that options are those that there are.
   *
   * @param asked the options
   * @throws Failure with the first that is another
   */
  void checkSame(SubscriptionOptions asked) {
    checkSame("QoS", options.qos(), asked.qos());
    checkSame("MaxInFlight", options.maxInFlight(), asked.maxInFlight());
    checkSame("Attempts", options.attempts(), asked.attempts());
    checkSame("NoLocal", options.noLocal(), asked.noLocal());
  }

  private void checkSame(String name, Object had, Object asked) {
    if (!had.equals(asked)) {
      throw Failure.validation(
          name + " must be " + had + ", as " + filter + " is subscribed to, but is " + asked + '.',
          "Call MQTT Unsubscribe before, after which messages that wait do not come any more.");
    }
  }

  SubscriptionOptions options() {
    return options;
  }

  Gate gate() {
    return gate;
  }

  @Override
  public void receive(ReceivedMessage message) throws InterruptedException {
    IotMicroflow called = microflow;
    boolean isLast = message.qos() > 0 && message.attempt() >= options.attempts();
    gate.pass(called, message.topic(), isLast, () -> called.call(message, clientId, null));
  }

  @Override
  public boolean wantsGivenUp() {
    return true;
  }

  @Override
  public void giveUp(ReceivedMessage message, Throwable failure) throws InterruptedException {
    IotMicroflow called = deadLetters;
    if (gate.isShut()) {
      return;
    }
    if (called == null) {
      log.error(
          "A message of the topic "
              + message.topic()
              + " was given up after "
              + message.attempt()
              + " attempts: "
              + failure
              + ". Mend the microflow, or call MQTT Subscribe With Dead Letters for "
              + filter
              + ", whose DeadLetterMicroflow can keep such messages.",
          null);
      return;
    }
    String reason =
        failure instanceof Gate.MicroflowFailed
            ? ((Gate.MicroflowFailed) failure).reason()
            : failure.toString();
    boolean isLast = message.qos() > 0;
    gate.pass(called, message.topic(), isLast, () -> called.call(message, clientId, reason));
  }
}
