package io.twinlink.mqtt;

import io.twinlink.TimeoutException;
import io.twinlink.ValidationException;
import io.twinlink.internal.NativeMqtt;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * A connection to a broker that comes back when it is lost: it subscribes again, and sends again
 * what was not acknowledged. {@link io.twinlink.Connector#mqtt()} begins one.
 *
 * <pre>{@code
 * try (MqttClient mqtt = aws.mqtt().clientId("line-7").connect()) {
 *   mqtt.publish("plant/7/state", "{\"on\": true}").await();
 *   for (Message message : mqtt.subscribe("plant/+/alarm")) {
 *     System.out.println(message.topic() + ": " + message.text());
 *   }
 * }
 * }</pre>
 *
 * <p>A client may be used by any number of threads. {@link #close()} it in the end; its connector
 * does so, too. It is closed with a warning when the garbage collector finds that neither it nor
 * its subscriptions are in use; what was not sent is lost then. What waits ends with a {@link
 * io.twinlink.CancelledException} if its thread is interrupted, and the thread stays interrupted.
 */
public final class MqttClient implements AutoCloseable {
  /** How long {@link #close()} waits for what is not sent yet. */
  private static final Duration DRAIN = Duration.ofSeconds(30);

  private final NativeMqtt client;
  private final Handlers handlers = new Handlers();

  /** It was closed, and that has been told. */
  private volatile boolean isClosed;

  MqttClient(NativeMqtt client) {
    this.client = client;
  }

  /**
   * Takes a message of quality of service 1, to be sent as soon as the connection and the broker
   * allow. Nothing is waited for: {@link Delivery#await()} does. While there is no connection,
   * {@link MqttClientBuilder#queueSize} messages wait.
   *
   * @param topic the topic, 1 to 65,535 bytes without wildcards; AWS IoT takes 256 bytes and 7
   *     slashes
   * @param payload the payload, which is copied; AWS IoT takes 131,072 bytes
   * @return what becomes of it
   * @throws ValidationException for a message that no broker would take, or this one
   * @throws io.twinlink.QuotaException with the code {@code QueueFull} if too many messages wait
   * @throws io.twinlink.ClosedException if the client is closed
   */
  public Delivery publish(String topic, byte[] payload) {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(payload, "payload");
    return new Delivery(client, client.publish(topic, payload, 1, false, Map.of()));
  }

  /**
   * Takes a text as {@link #publish(String, byte[])} takes bytes.
   *
   * @param topic the topic
   * @param payload the text, which is sent as UTF-8
   * @return what becomes of it
   */
  public Delivery publish(String topic, String payload) {
    Objects.requireNonNull(payload, "payload");
    return publish(topic, NativeMqtt.utf8("payload", payload));
  }

  /**
   * Takes a message, as {@link #publish(String, byte[])} does.
   *
   * @param publication the message
   * @return what becomes of it
   */
  public Delivery publish(Publication publication) {
    return new Delivery(client, publication.publish(client));
  }

  /**
   * Subscribes with {@link SubscriptionOptions#defaults()}.
   *
   * @param filter a topic; {@code +} stands for one level, {@code #} at the end for all that
   *     follow. Of {@code $share/GROUP/FILTER} each message goes to one client of the group
   * @return the subscription
   * @throws ValidationException for a filter that is none
   * @throws io.twinlink.ClosedException if the client is closed
   */
  public Subscription subscribe(String filter) {
    return subscribe(filter, SubscriptionOptions.defaults());
  }

  /**
   * Subscribes. The broker's answer is not waited for: {@link Subscription#awaitConfirmed} does.
   *
   * @param filter a topic or pattern, as in {@link #subscribe(String)}
   * @param options how messages are given out
   * @return the subscription
   * @throws ValidationException for a filter that is none, and options out of their bounds
   * @throws io.twinlink.ClosedException if the client is closed
   */
  public Subscription subscribe(String filter, SubscriptionOptions options) {
    Objects.requireNonNull(filter, "filter");
    return new Subscription(
        client.subscribe(
            filter, options.qos(), options.maxInFlight(), options.attempts(), options.noLocal()),
        filter,
        options.maxInFlight(),
        handlers);
  }

  /**
   * A thing's classic shadow. Nothing is sent yet.
   *
   * @param thing the thing's name
   * @return the shadow
   * @throws ValidationException for what is no name
   */
  public Shadow shadow(String thing) {
    return new Shadow(client.shadow(Objects.requireNonNull(thing, "thing"), null), thing, null);
  }

  /**
   * A thing's shadow with a name. Nothing is sent yet.
   *
   * @param thing the thing's name
   * @param name the shadow's name
   * @return the shadow
   * @throws ValidationException for what is no name
   */
  public Shadow shadow(String thing, String name) {
    Objects.requireNonNull(thing, "thing");
    return new Shadow(client.shadow(thing, Objects.requireNonNull(name, "name")), thing, name);
  }

  /** {@return how the client is now} */
  public MqttState state() {
    return new MqttState(client.state());
  }

  /**
   * Waits until the connection is not as it was seen.
   *
   * @param seen what was seen, by its status and time; null for nothing, which waits for nothing
   * @param time how long at most
   * @return how the client is then: with the status and time that were seen, if nothing changed
   */
  public MqttState awaitChange(MqttState seen, Duration time) {
    Objects.requireNonNull(time, "time");
    if (seen == null) {
      return state();
    }
    return new MqttState(client.changed(seen.status().ordinal(), seen.since(), time));
  }

  /**
   * Waits for a connection.
   *
   * @param time how long at most
   * @throws io.twinlink.TwinlinkException at once, what stands in the way for good: a refusal by
   *     the broker, a certificate, the look-up of the endpoint. The client goes on trying all the
   *     same
   * @throws TimeoutException if there is no connection in time; the message tells the last reason
   */
  public void awaitConnected(Duration time) {
    client.connected(Objects.requireNonNull(time, "time"));
  }

  /** Closes the client, as {@link #close(Duration)} with 30 seconds does. */
  @Override
  public void close() {
    close(DRAIN);
  }

  /**
   * Lets handlers end, sends what waits, says good-bye to the broker and ends the client.
   * Subscriptions end at once: what they have not done yet stays unacknowledged, so that the broker
   * keeps it with the session. So it is with what a handler is still at afterwards, which is
   * logged, and with what a handler is at that closes its client itself. A second time it does
   * nothing.
   *
   * @param drain how long that may take in all; with zero what waits is not sent
   * @throws TimeoutException with the number of messages that were not delivered in time. The
   *     client has ended then, too
   */
  public void close(Duration drain) {
    Objects.requireNonNull(drain, "drain");
    if (isClosed) {
      return;
    }
    try {
      long deadline = System.nanoTime() + nanoseconds(drain);
      handlers.stop();
      client.stop();
      int busy = handlers.await(deadline);
      if (busy > 0) {
        client.warn(
            busy
                + (busy == 1 ? " handler was" : " handlers were")
                + " at work when the MQTT client was closed: the messages come again");
      }
      client.close(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
      isClosed = true;
    } catch (TimeoutException undelivered) {
      isClosed = true;
      throw undelivered;
    }
  }

  /**
   * {@return the nanoseconds of a time, of one that is beyond all bounds half of what there are}
   */
  private static long nanoseconds(Duration time) {
    Duration most = Duration.ofNanos(Long.MAX_VALUE / 2);
    return time.compareTo(most) < 0 ? Math.max(0, time.toNanos()) : most.toNanos();
  }

  /** {@return the client id and the connection} */
  @Override
  public String toString() {
    MqttState state = state();
    return "MqttClient(" + state.clientId() + ", " + state.status() + ")";
  }
}
