package io.twinlink.mendix.mqtt;

import io.twinlink.ClosedException;
import io.twinlink.mendix.ModuleLog;
import io.twinlink.mqtt.Publication;
import io.twinlink.mqtt.SubscriptionOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A connection that an activity asked for, with the microflows that listen on it. Its client is
 * replaced when the activity is called again with other settings: at once, or when only the keys
 * are others, when the connection is lost and not back before somebody looks.
 */
final class IotConnection {
  /** How long messages on their way are waited for when settings change. */
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final BrokerClient.Opener<IotSettings> opener;
  private final ModuleLog log;
  private final Guard guard;
  private final Map<String, IotListener> listeners = new LinkedHashMap<>();

  /** One replacement at a time; the fields have the lock of this object, so that nobody waits. */
  private final Object replacing = new Object();

  private IotSettings settings;

  /** For when there is no connection; null for the same. */
  private IotSettings next;

  private BrokerClient client;
  private boolean isClosed;

  /** Known to the thread alone that looks. */
  private Instant told;

  private Instant endTold;

  /**
   * Begins to connect.
   *
   * @param settings what to connect with
   * @param opener makes clients
   * @param log the module's log
   */
  IotConnection(IotSettings settings, BrokerClient.Opener<IotSettings> opener, ModuleLog log) {
    this.opener = opener;
    this.log = log;
    this.guard = new Guard(log);
    this.settings = settings;
    this.client = started(settings);
  }

  private BrokerClient started(IotSettings with) {
    BrokerClient made = opener.open(with, log.module());
    boolean isStarted = false;
    try {
      made.start();
      isStarted = true;
      return made;
    } finally {
      if (!isStarted) {
        made.close(Duration.ZERO);
      }
    }
  }

  synchronized IotSettings settings() {
    return settings;
  }

  private synchronized BrokerClient client() {
    return client;
  }

  /** {@return how the connection is} */
  BrokerState state() {
    return client().state();
  }

  /** Takes other settings, if they are others. */
  void become(IotSettings other) {
    synchronized (replacing) {
      synchronized (this) {
        if (other.isSame(settings)) {
          next = null;
          return;
        }
        if (other.isSameButForKeys(settings) && client.state().isConnected()) {
          next = other;
          return;
        }
      }
      replace(other, state().isConnected() ? DRAIN : Duration.ZERO);
    }
  }

  /** Ends the client and starts another; what cannot be started leaves one as it was. */
  private void replace(IotSettings with, Duration drain) {
    closeClient(client(), drain);
    BrokerClient made;
    IotSettings used = with;
    RuntimeException refused = null;
    try {
      made = started(with);
    } catch (RuntimeException failed) {
      refused = failed;
      used = settings();
      made = startedAgain(used, failed);
    }
    synchronized (this) {
      if (isClosed) {
        made.close(Duration.ZERO);
        return;
      }
      BrokerClient listening = made;
      client = made;
      settings = used;
      next = null;
      // It is another one for each client if nothing was asked for.
      String clientId = made.state().clientId();
      listeners.values().forEach(each -> each.connected(clientId));
      listeners.forEach((filter, each) -> listening.subscribe(filter, each.options(), each));
    }
    if (refused != null) {
      throw refused;
    }
  }

  /** Starts a client as it was before; if not even that can be, the next look tries it again. */
  private BrokerClient startedAgain(IotSettings before, RuntimeException refused) {
    try {
      return started(before);
    } catch (RuntimeException failed) {
      synchronized (this) {
        if (next == null) {
          next = before;
        }
      }
      refused.addSuppressed(failed);
      throw refused;
    }
  }

  private void closeClient(BrokerClient ended, Duration drain) {
    try {
      ended.close(drain);
    } catch (RuntimeException | LinkageError failed) {
      // Classes that were not needed before cannot be loaded when the app has stopped.
      log.warn("MQTT " + settings() + ": closing it failed (" + failed + ").");
    }
  }

  /**
   * Gives the messages of a filter to microflows: others, if there are some already. With other
   * options it would have to end and begin anew, and what waits would be acknowledged.
   *
   * @param filter the topic filter
   * @param options how messages are given
   * @param loader the context class loader for microflows
   * @param microflow takes messages
   * @param deadLetters takes those that are given up; null for the log
   * @throws io.twinlink.mendix.Failure if it is subscribed to with other options
   */
  synchronized void listen(
      String filter,
      SubscriptionOptions options,
      ClassLoader loader,
      IotMicroflow microflow,
      IotMicroflow deadLetters) {
    IotListener listener = listeners.get(filter);
    if (listener != null) {
      listener.checkSame(options);
      listener.become(microflow, deadLetters);
      return;
    }
    IotListener made = new IotListener(filter, options, loader, log);
    made.become(microflow, deadLetters);
    made.connected(state().clientId());
    client.subscribe(filter, options, made);
    listeners.put(filter, made);
  }

  /** Ends a subscription: {@return whether there was one} */
  synchronized boolean forget(String filter) {
    IotListener listener = listeners.get(filter);
    if (listener == null) {
      return false;
    }
    client.unsubscribe(filter);
    listener.gate().shut();
    listeners.remove(filter);
    return true;
  }

  /**
   * Waits for the connection, and for the broker to confirm a subscription if one is named. One
   * that is refused is forgotten, so that it can be asked for again.
   */
  void await(String filter, Duration timeout) {
    try {
      client().await(filter, timeout);
    } catch (BrokerClient.Refused refused) {
      forget(filter);
      throw refused.answer();
    }
  }

  /** Publishes, and waits for the broker to confirm it. */
  void publish(Publication message, Duration timeout) {
    BrokerClient used = client();
    while (true) {
      try {
        used.publish(message, timeout);
        return;
      } catch (ClosedException closed) {
        BrokerClient other;
        synchronized (replacing) {
          other = client();
        }
        if (other == used) {
          throw closed;
        }
        used = other;
      }
    }
  }

  /**
   * Tells the log of a connection that was not there before, and of keys that are over; makes one
   * that is lost with the settings that wait.
   */
  void look() {
    guard.run("MQTT " + settings(), this::lookOnce);
  }

  /** {@return what a new connection is to be made with now; null for nothing} */
  private synchronized IotSettings after() {
    return isClosed || client.state().isConnected() ? null : next;
  }

  private void lookOnce() {
    BrokerState state = state();
    if (state.isConnected()) {
      if (!state.since().equals(told)) {
        told = state.since();
        log.info("MQTT " + state.clientId() + ": connected.");
      }
      return;
    }
    if (after() != null) {
      synchronized (replacing) {
        // Another thread may have replaced it meanwhile, with settings that are newer.
        IotSettings after = after();
        if (after != null) {
          replace(after, Duration.ZERO);
        }
      }
      return;
    }
    Instant end = settings().end();
    if (end != null && !end.isAfter(Instant.now()) && !end.equals(endTold)) {
      endTold = end;
      log.error(
          "MQTT "
              + state.clientId()
              + ": the temporary credentials of this connection expired at "
              + end
              + ", so that it cannot be made again. Call MQTT Connect with new ones for the same"
              + " ClientID, or connect without Credentials: those of the environment renew"
              + " themselves.",
          null);
    }
  }

  /**
   * Ends everything, when microflows at work have come to their ends: those of other threads, if
   * one of them asks for it. What goes wrong keeps nothing else from its end.
   *
   * @param drain how long to wait at the most, for microflows and for what is on its way out
   */
  void close(Duration drain) {
    List<IotListener> all;
    synchronized (this) {
      isClosed = true;
      all = new ArrayList<>(listeners.values());
    }
    all.forEach(each -> each.gate().finish());
    closeClient(client(), drain);
    all.forEach(each -> each.gate().end());
  }
}
