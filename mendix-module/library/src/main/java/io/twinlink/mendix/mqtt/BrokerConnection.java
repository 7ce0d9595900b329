package io.twinlink.mendix.mqtt;

import io.twinlink.mendix.ModuleLog;
import io.twinlink.mqtt.Publication;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A connection of the app to a broker, with the microflows that listen on it. */
final class BrokerConnection {
  /** How long to wait for a connection where no activity says it. */
  static final Duration USUAL_TIMEOUT = Duration.ofSeconds(60);

  private final BrokerSettings settings;
  private final BrokerClient client;
  private final ModuleLog log;
  private final Guard guard;
  private final Map<String, Listener> listeners = new HashMap<>();
  private Duration timeout = USUAL_TIMEOUT;
  private boolean isStarted;
  private int users;
  private long lastUsed = System.nanoTime();

  /** Known to the thread alone that looks. */
  private Instant told;

  /**
   * Begins without a subscription, and without connecting.
   *
   * @param settings what the client was made with
   * @param client the client
   * @param log the log of the module that needed it first
   */
  BrokerConnection(BrokerSettings settings, BrokerClient client, ModuleLog log) {
    this.settings = settings;
    this.client = client;
    this.log = log;
    this.guard = new Guard(log);
  }

  BrokerSettings settings() {
    return settings;
  }

  boolean isConnected() {
    return client.connectedSince() != null;
  }

  synchronized boolean isStarted() {
    return isStarted;
  }

  /**
   * Gives the messages of a filter to a microflow: another one, if there is one already.
   *
   * @param filter the topic filter
   * @param loader the context class loader for the microflow
   * @param microflow the microflow
   * @param wait how long to wait for this connection from now on
   */
  synchronized void listen(
      String filter, ClassLoader loader, MessageMicroflow microflow, Duration wait) {
    Listener listener = listeners.get(filter);
    if (listener == null) {
      listener = new Listener(loader, microflow);
      client.subscribe(filter, Listener.OPTIONS, listener);
      listeners.put(filter, listener);
    } else {
      listener.become(microflow);
    }
    timeout = wait;
  }

  /** Ends a subscription; does nothing if there is none. */
  synchronized void forget(String filter) {
    Listener listener = listeners.get(filter);
    if (listener != null) {
      client.unsubscribe(filter);
      listener.gate().shut();
      listeners.remove(filter);
      lastUsed = System.nanoTime();
    }
  }

  /** Connects, if it has not begun to, and waits as long as the last subscription said. */
  void start() {
    Duration wait;
    synchronized (this) {
      if (!isStarted) {
        client.start();
        isStarted = true;
      }
      wait = timeout;
    }
    client.await(wait);
  }

  /** Publishes, and waits for the broker to confirm it. */
  void publish(String topic, String payload) {
    synchronized (this) {
      if (!isStarted) {
        client.start();
        isStarted = true;
      }
    }
    client.publish(Publication.builder(topic).payload(payload).build(), USUAL_TIMEOUT);
  }

  /** Keeps it open until {@link #leave}. */
  synchronized void enter() {
    users++;
  }

  /** Ends a use. */
  synchronized void leave() {
    users--;
    lastUsed = System.nanoTime();
  }

  /** {@return whether nobody needed it for so long} */
  synchronized boolean isIdle(long nanos) {
    return listeners.isEmpty() && users == 0 && System.nanoTime() - lastUsed >= nanos;
  }

  /** Tells the log of a connection that was not there before; of losses the client does. */
  void look() {
    guard.run("MQTT broker " + settings, this::lookOnce);
  }

  private void lookOnce() {
    Instant since = client.connectedSince();
    if (since != null && !since.equals(told)) {
      told = since;
      log.info("MQTT broker " + settings + ": connected.");
    }
  }

  /**
   * Ends everything, when microflows at work have come to their ends: those of other threads, if
   * one of them asks for it. What goes wrong keeps nothing else from its end.
   *
   * @param drain how long to wait at the most, for microflows and for what is on its way out
   */
  void close(Duration drain) {
    List<Listener> all = new ArrayList<>();
    synchronized (this) {
      all.addAll(listeners.values());
    }
    all.forEach(each -> each.gate().finish());
    try {
      client.close(drain);
    } catch (RuntimeException | LinkageError failed) {
      // Classes that were not needed before cannot be loaded when the app has stopped.
      log.warn("MQTT broker " + settings + ": closing it failed (" + failed + ").");
    }
    all.forEach(each -> each.gate().end());
  }
}
