package io.twinlink.mqtt;

/**
 * How a {@link Subscription} gives out its messages. Options are immutable, their methods give
 * changed copies. Bounds are checked by {@link MqttClient#subscribe(String, SubscriptionOptions)}.
 */
public final class SubscriptionOptions {
  private static final int DEFAULT_ATTEMPTS = 5;
  private static final SubscriptionOptions DEFAULTS =
      new SubscriptionOptions(1, 1, DEFAULT_ATTEMPTS, false);

  private final int qos;
  private final int maxInFlight;
  private final int attempts;
  private final boolean noLocal;

  private SubscriptionOptions(int qos, int maxInFlight, int attempts, boolean noLocal) {
    this.qos = qos;
    this.maxInFlight = maxInFlight;
    this.attempts = attempts;
    this.noLocal = noLocal;
  }

  /** {@return quality of service 1, one message in hands, 5 attempts} */
  public static SubscriptionOptions defaults() {
    return DEFAULTS;
  }

  /**
   * The highest quality of service in which messages come.
   *
   * @param level 0, at most once, or 1, at least once; default 1
   * @return changed options
   */
  public SubscriptionOptions qos(int level) {
    return new SubscriptionOptions(level, maxInFlight, attempts, noLocal);
  }

  /**
   * How many messages {@link Subscription#listen(MessageHandler)} handles at a time, each on a
   * thread of its own; of each topic never more than one.
   *
   * @param messages 1 to 65,535; default 1
   * @return changed options
   */
  public SubscriptionOptions maxInFlight(int messages) {
    return new SubscriptionOptions(qos, messages, attempts, noLocal);
  }

  /**
   * How often a message is handled before it is given up.
   *
   * @param count 1 to 1,000; default 5
   * @return changed options
   */
  public SubscriptionOptions attempts(int count) {
    return new SubscriptionOptions(qos, maxInFlight, count, noLocal);
  }

  /**
   * Whether the broker leaves out what this client publishes itself. MQTT 5 only.
   *
   * @param leftOut whether it is so; default false
   * @return changed options
   */
  public SubscriptionOptions noLocal(boolean leftOut) {
    return new SubscriptionOptions(qos, maxInFlight, attempts, leftOut);
  }

  /** {@return the highest quality of service} */
  public int qos() {
    return qos;
  }

  /** {@return how many messages are handled at a time} */
  public int maxInFlight() {
    return maxInFlight;
  }

  /** {@return how often a message is handled} */
  public int attempts() {
    return attempts;
  }

  /** {@return whether this client's own messages are left out} */
  public boolean noLocal() {
    return noLocal;
  }

  /** {@return all options} */
  @Override
  public String toString() {
    return String.format(
        "SubscriptionOptions(qos %d, maxInFlight %d, attempts %d, noLocal %s)",
        qos, maxInFlight, attempts, noLocal);
  }
}
