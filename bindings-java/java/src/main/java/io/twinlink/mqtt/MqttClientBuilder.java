package io.twinlink.mqtt;

import io.twinlink.Certificate;
import io.twinlink.TimeoutException;
import io.twinlink.TwinlinkException;
import io.twinlink.ValidationException;
import io.twinlink.internal.NativeConnector;
import io.twinlink.internal.NativeMqtt;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Builds an {@link MqttClient}. Null unsets. Bounds are checked by {@link #start()}. Builders may
 * be used again, but for clients of different ids, and belong to one thread.
 */
public final class MqttClientBuilder {
  private static final double NANOSECONDS_PER_SECOND = 1e9;

  /** How long {@link #connect()} waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final NativeConnector connector;

  /** What was set, under the names that the core gives the settings. */
  private final Map<String, Object> settings = new LinkedHashMap<>();

  /**
   * For {@link io.twinlink.Connector}.
   *
   * @param connector what signs
   * @hidden
   */
  public MqttClientBuilder(NativeConnector connector) {
    this.connector = connector;
  }

  /**
   * Sets the client id. A client with the id of another one takes its place.
   *
   * @param id 1 to 65,535 bytes, AWS IoT takes 128; default: {@code twinlink-} and 22 random
   *     letters
   * @return this builder
   */
  public MqttClientBuilder clientId(String id) {
    return set("client_id", id);
  }

  /**
   * Sets the broker: a host, a host with a port, or a URL with {@code mqtts://}, {@code wss://},
   * and for local brokers {@code mqtt://} and {@code ws://}.
   *
   * @param address the address; default: the connector's {@code endpointUrlOf("iotdata.mqtt",
   *     ...)}, else its {@code endpointUrl} by WebSocket, else the account's data endpoint
   * @return this builder
   */
  public MqttClientBuilder endpoint(String address) {
    return set("endpoint", address);
  }

  /**
   * Sets the client certificate. With it connections are {@code mqtts} on port 8883, without it
   * WebSockets that the connector's credentials sign.
   *
   * @param certificate the certificate with its key; default: none
   * @return this builder
   */
  public MqttClientBuilder certificate(Certificate certificate) {
    return set("certificate", certificate == null ? null : certificate.settings());
  }

  /**
   * Sets whether the broker forgets subscriptions and messages that wait when the connection ends.
   *
   * @param clean whether it is so; default false
   * @return this builder
   */
  public MqttClientBuilder cleanSession(boolean clean) {
    return set("clean_session", clean);
  }

  /**
   * Sets how long the broker keeps the session while the client is away. MQTT 5 only: of 3.1.1, AWS
   * IoT keeps it for the account's time, 1 hour.
   *
   * @param time 0 to 4,294,967,295 s; default 1 hour
   * @return this builder
   */
  public MqttClientBuilder sessionExpiry(Duration time) {
    return set("session_expiry", seconds(time));
  }

  /**
   * Sets the longest silence. After so long without anything sent or received a ping is sent; the
   * connection is lost if nothing comes within 10 s, or half of this if that is less.
   *
   * @param time 5 to 65,535 whole seconds, AWS IoT takes 30 to 1,200; default 60 s
   * @return this builder
   */
  public MqttClientBuilder keepAlive(Duration time) {
    return set("keep_alive", seconds(time));
  }

  /**
   * Sets how long one attempt to connect may take, from the look-up of the host to the broker's
   * welcome.
   *
   * @param time 0.001 to 3600 s; default: the connector's connect time-out and 10 s
   * @return this builder
   */
  public MqttClientBuilder connectTimeout(Duration time) {
    return set("connect_timeout", seconds(time));
  }

  /**
   * Sets the last will: what the broker publishes if the connection is lost.
   *
   * @param message a message with at most 65,535 bytes of payload; default: none
   * @return this builder
   */
  public MqttClientBuilder will(Publication message) {
    return set("will", message == null ? null : message.will());
  }

  /**
   * Sets the version of the protocol.
   *
   * @param version the version; default {@link MqttVersion#V5}
   * @return this builder
   */
  public MqttClientBuilder version(MqttVersion version) {
    return set("version", version == null ? null : version.number());
  }

  /**
   * Sets how many messages wait to be sent, of at most 64 MiB together.
   *
   * @param messages 1 to 1,000,000; default 10,000
   * @return this builder
   */
  public MqttClientBuilder queueSize(int messages) {
    return set("queue_size", messages);
  }

  /**
   * Sets how many messages of quality of service 1 the broker sends before the first is
   * acknowledged. MQTT 5 only.
   *
   * @param messages 1 to 65,535; default 100
   * @return this builder
   */
  public MqttClientBuilder receiveMaximum(int messages) {
    return set("receive_maximum", messages);
  }

  /**
   * Sets the user name, for brokers that want one.
   *
   * @param name the name; default: none
   * @return this builder
   */
  public MqttClientBuilder userName(String name) {
    return set("username", name);
  }

  /**
   * Sets the password, for brokers that want one.
   *
   * @param password the password; default: none
   * @return this builder
   */
  public MqttClientBuilder password(String password) {
    return set("password", password);
  }

  /**
   * Makes the client and waits for its first connection, at most 30 seconds.
   *
   * @return the client
   * @throws ValidationException if a setting is out of its bounds; the message names it
   * @throws TwinlinkException what stands in the way of the connection: at once if it is there for
   *     good, such as a refusal by the broker. The client is closed then
   * @throws TimeoutException if there is no connection in time; the message tells the last reason
   */
  public MqttClient connect() {
    return connect(PATIENCE);
  }

  /**
   * Makes the client and waits for its first connection, as {@link #connect()} does.
   *
   * @param time how long at most
   * @return the client
   */
  public MqttClient connect(Duration time) {
    Objects.requireNonNull(time, "time");
    MqttClient client = start();
    try {
      client.awaitConnected(time);
      return client;
    } catch (Throwable failed) {
      try {
        client.close(Duration.ZERO);
      } catch (TwinlinkException interrupted) {
        failed.addSuppressed(interrupted);
      }
      throw failed;
    }
  }

  /**
   * Makes the client, which begins to connect; nothing is waited for.
   *
   * @return the client
   * @throws ValidationException if a setting is out of its bounds; the message names it
   * @throws io.twinlink.CredentialsException for a certificate that cannot be used
   */
  public MqttClient start() {
    MqttClient client = new MqttClient(NativeMqtt.open(connector, settings));
    connector.add(client);
    return client;
  }

  private MqttClientBuilder set(String name, Object value) {
    if (value == null) {
      settings.remove(name);
    } else {
      settings.put(name, value);
    }
    return this;
  }

  private static Double seconds(Duration time) {
    return time == null ? null : time.getSeconds() + time.getNano() / NANOSECONDS_PER_SECOND;
  }

  /** {@return client id and endpoint, without secrets} */
  @Override
  public String toString() {
    Object id = settings.getOrDefault("client_id", "a random id");
    return "MqttClientBuilder(" + id + ", " + settings.getOrDefault("endpoint", "AWS IoT") + ")";
  }
}
