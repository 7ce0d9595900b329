package io.twinlink.mendix.mqtt;

import com.mendix.core.Core;
import io.twinlink.Certificate;
import io.twinlink.Connector;
import io.twinlink.Credentials;
import io.twinlink.ErrorKind;
import io.twinlink.TwinlinkException;
import io.twinlink.mendix.Failure;
import io.twinlink.mendix.NodeLogger;
import io.twinlink.mqtt.DeadLetterHandler;
import io.twinlink.mqtt.MqttClient;
import io.twinlink.mqtt.MqttClientBuilder;
import io.twinlink.mqtt.MqttVersion;
import io.twinlink.mqtt.Publication;
import io.twinlink.mqtt.Subscription;
import io.twinlink.mqtt.SubscriptionOptions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A client of the library, with a connector of its own. */
final class LibraryClient implements BrokerClient {
  /**
   * What a connector must have, and a client with an address of its own makes no use of: so the
   * environment need not have it.
   */
  private static final String REGION = "us-east-1";

  private static final Credentials NO_KEYS = Credentials.of("none", "none");

  private final Connector connector;
  private final MqttClientBuilder builder;

  /** Those that were made before the start, too. */
  private final Map<String, Wanted> wanted = new LinkedHashMap<>();

  private final Map<String, Subscription> subscriptions = new LinkedHashMap<>();
  private MqttClient client;

  private LibraryClient(Connector connector, MqttClientBuilder builder) {
    this.connector = connector;
    this.builder = builder;
  }

  /** A subscription as it was asked for. */
  private static final class Wanted {
    private final SubscriptionOptions options;
    private final Receiver receiver;

    Wanted(SubscriptionOptions options, Receiver receiver) {
      this.options = options;
      this.receiver = receiver;
    }
  }

  /** Makes a client of a connector, which ends with it. */
  static BrokerClient of(Connector connector, MqttClientBuilder builder) {
    return new LibraryClient(connector, builder);
  }

  /** Makes a client; see {@link BrokerClient.Opener}. */
  static BrokerClient open(BrokerSettings settings, String module) {
    BrokerCertificates files = settings.certificates();
    NodeLogger logger = new NodeLogger(Core.getLogger(module));
    byte[] certificate = files.certificate();
    byte[] key = files.key();
    Connector connector =
        Connector.builder()
            .region(REGION)
            .credentials(NO_KEYS)
            .caBundle(files.authorities())
            .logger(logger)
            .logLevel(logger.level())
            .build();
    MqttClientBuilder builder =
        connector
            .mqtt()
            // As Mendix's module: how long a session is kept is for the broker to say.
            .version(MqttVersion.V3_1_1)
            .endpoint(settings.broker().url(files.isEncrypted() ? "mqtts" : "mqtt"))
            .clientId(settings.clientId())
            .cleanSession(settings.isCleanSession());
    if (certificate != null) {
      Certificate own = Certificate.of(certificate).password(files.password());
      builder.certificate(key == null ? own : own.privateKey(key));
    }
    return new LibraryClient(connector, builder);
  }

  @Override
  public synchronized void subscribe(
      String filter, SubscriptionOptions options, Receiver receiver) {
    wanted.put(filter, new Wanted(options, receiver));
    if (client != null) {
      listen(filter, wanted.get(filter));
    }
  }

  private void listen(String filter, Wanted wish) {
    Receiver receiver = wish.receiver;
    DeadLetterHandler deadLetters =
        receiver.wantsGivenUp()
            ? (message, failure) -> receiver.giveUp(new LibraryMessage(message), failure)
            : null;
    Subscription made = client.subscribe(filter, wish.options);
    subscriptions.put(
        filter, made.listen(message -> receiver.receive(new LibraryMessage(message)), deadLetters));
  }

  @Override
  public synchronized void unsubscribe(String filter) {
    wanted.remove(filter);
    Subscription subscription = subscriptions.remove(filter);
    if (subscription != null) {
      subscription.close();
    }
  }

  @Override
  public synchronized void start() {
    client = builder.start();
    wanted.forEach(this::listen);
  }

  private synchronized MqttClient client() {
    return client;
  }

  @Override
  public void await(Duration timeout) {
    long end = System.nanoTime() + timeout.toNanos();
    client().awaitConnected(timeout);
    Map<String, Subscription> all;
    synchronized (this) {
      all = new LinkedHashMap<>(subscriptions);
    }
    all.values().forEach(each -> confirmed(each, end));
  }

  @Override
  public void await(String filter, Duration timeout) {
    long end = System.nanoTime() + timeout.toNanos();
    client().awaitConnected(timeout);
    Subscription subscription;
    synchronized (this) {
      subscription = filter == null ? null : subscriptions.get(filter);
    }
    if (subscription == null) {
      return;
    }
    try {
      confirmed(subscription, end);
    } catch (TwinlinkException failed) {
      switch (failed.kind()) {
        case CANCELLED:
        case CLOSED:
        case TIMEOUT:
          throw failed;
        default:
          throw new Refused(failed);
      }
    }
  }

  private static void confirmed(Subscription subscription, long end) {
    Duration rest = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    if (!subscription.awaitConfirmed(rest)) {
      throw Failure.of(
          "timeout",
          "the broker did not confirm the subscription to " + subscription.filter() + " in time.",
          null,
          "It stays, and is tried again with each connection; a longer time-out may help.");
    }
  }

  @Override
  public void publish(Publication message, Duration timeout) {
    client().publish(message).await(timeout);
  }

  @Override
  public BrokerState state() {
    MqttClient started = client();
    return started == null ? null : new LibraryState(started.state());
  }

  @Override
  public void close(Duration drain) {
    MqttClient started = client();
    try {
      if (started != null) {
        // Not the subscriptions: the broker keeps them, with the session.
        started.close(drain);
      }
    } catch (TwinlinkException failed) {
      if (failed.kind() != ErrorKind.TIMEOUT || drain.isZero()) {
        throw failed;
      }
    } finally {
      connector.close();
    }
  }
}
