package io.twinlink.mendix.mqtt;

import io.twinlink.TimeoutException;
import io.twinlink.mendix.Failure;
import io.twinlink.mendix.ModuleLog;
import io.twinlink.mqtt.MqttState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The connections of the app. Connections are told apart by broker, client id and certificates;
 * what has no client id of its own shares one for each broker and certificates.
 */
final class Brokers implements AppWatch.Connections {
  /** How long a connection without subscriptions is kept after its last use. */
  private static final String IDLE_PROPERTY = "twinlink.mendix.idle";

  private static final long IDLE_SECONDS = 60;

  /** When the app has stopped, no class can be loaded any more: these are when it begins. */
  private static final List<Class<?>> OF_THE_END =
      List.of(
          Gate.class,
          Gate.MicroflowFailed.class,
          MqttState.class,
          MqttState.Status.class,
          TimeoutException.class);

  private final BrokerClient.Opener<BrokerSettings> opener;
  private final AppWatch watch;
  private final long idleNanos =
      TimeUnit.SECONDS.toNanos(Math.max(1, Long.getLong(IDLE_PROPERTY, IDLE_SECONDS)));
  private final List<BrokerConnection> connections = new ArrayList<>();

  /**
   * Begins without a connection.
   *
   * @param opener makes clients
   * @param life tells whether the app still runs
   */
  Brokers(BrokerClient.Opener<BrokerSettings> opener, AppLife life) {
    this.opener = opener;
    this.watch = new AppWatch(this, life);
  }

  /**
   * Gives the connection for subscriptions, a new one if there is none.
   *
   * @param settings what it is made with; whether the session is clean counts for a new one only
   * @param log the log of the module
   */
  synchronized BrokerConnection forSubscriptions(BrokerSettings settings, ModuleLog log) {
    for (BrokerConnection each : connections) {
      BrokerSettings used = each.settings();
      boolean isSame =
          used.broker().equals(settings.broker())
              && Objects.equals(used.clientId(), settings.clientId());
      boolean hasSameCertificates = used.certificates().equals(settings.certificates());
      if (isSame && hasSameCertificates) {
        if (used.isCleanSession() != settings.isCleanSession()) {
          log.warn(
              "MQTT broker "
                  + used
                  + ": StartWithCleanSession is "
                  + used.isCleanSession()
                  + ", as the first subscription had it.");
        }
        return each;
      }
      if (isSame && used.clientId() != null) {
        throw Failure.validation(
            "the client id "
                + used.clientId()
                + " is in use at "
                + used.broker()
                + " with another CA, certificate, key or password.",
            "Give all subscriptions of a client id the same files, or others a client id of their"
                + " own.");
      }
    }
    return opened(settings, log);
  }

  /**
   * Gives a connection to publish on: one with the certificates that is up, if there is one, else
   * one that was started, else a new one.
   *
   * @param settings what a new one is made with, without a client id
   * @param log the log of the module
   */
  synchronized BrokerConnection forPublishing(BrokerSettings settings, ModuleLog log) {
    BrokerConnection found = null;
    for (BrokerConnection each : connections) {
      boolean isSame =
          each.settings().broker().equals(settings.broker())
              && each.settings().certificates().equals(settings.certificates());
      // One that was not started waits for its microflows.
      if (isSame && each.isStarted() && (found == null || !found.isConnected())) {
        found = each;
      }
    }
    return found == null ? forSubscriptions(settings, log) : found;
  }

  private BrokerConnection opened(BrokerSettings settings, ModuleLog log) {
    BrokerConnection made =
        new BrokerConnection(settings, opener.open(settings, log.module()), log);
    connections.add(made);
    watch.begin();
    return made;
  }

  /** {@return the connections to a broker} */
  synchronized List<BrokerConnection> to(Broker broker) {
    List<BrokerConnection> found = new ArrayList<>(connections);
    found.removeIf(each -> !each.settings().broker().equals(broker));
    return found;
  }

  /** Closes a connection that could not be started, if it has no other subscriptions. */
  void drop(BrokerConnection connection) {
    synchronized (this) {
      if (!connection.isIdle(0) || !connections.remove(connection)) {
        return;
      }
      notifyAll();
    }
    connection.close(Duration.ZERO);
  }

  /** Closes all connections. */
  @Override
  public void stop(Duration drain) {
    List<BrokerConnection> all;
    synchronized (this) {
      all = new ArrayList<>(connections);
      connections.clear();
      notifyAll();
    }
    long end = System.nanoTime() + drain.toNanos();
    for (BrokerConnection each : all) {
      each.close(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }
  }

  /** Tells the log of what changed, and closes what nobody needs. */
  @Override
  public void look() {
    List<BrokerConnection> idle = new ArrayList<>();
    List<BrokerConnection> all;
    synchronized (this) {
      for (Iterator<BrokerConnection> each = connections.iterator(); each.hasNext(); ) {
        BrokerConnection connection = each.next();
        if (connection.isIdle(idleNanos)) {
          each.remove();
          idle.add(connection);
        }
      }
      all = new ArrayList<>(connections);
    }
    for (BrokerConnection each : all) {
      each.look();
    }
    for (BrokerConnection each : idle) {
      each.close(Duration.ZERO);
    }
  }

  @Override
  public synchronized boolean isEmpty() {
    return connections.isEmpty();
  }

  /** {@return the thread that looks after the connections; null if there is none} */
  Thread watcher() {
    return watch.thread();
  }
}
