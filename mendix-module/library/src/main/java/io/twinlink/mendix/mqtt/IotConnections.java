package io.twinlink.mendix.mqtt;

import io.twinlink.TimeoutException;
import io.twinlink.mendix.Failure;
import io.twinlink.mendix.ModuleLog;
import io.twinlink.mqtt.MqttState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The connections of the app, told apart by client id and endpoint. */
final class IotConnections implements AppWatch.Connections {
  /** When the app has stopped, no class can be loaded any more: these are when it begins. */
  private static final List<Class<?>> OF_THE_END =
      List.of(
          Gate.class,
          Gate.MicroflowFailed.class,
          LibraryState.class,
          MqttState.class,
          MqttState.Status.class,
          TimeoutException.class);

  private final BrokerClient.Opener<IotSettings> opener;
  private final AppWatch watch;
  private final List<IotConnection> connections = new ArrayList<>();

  /** Those that are on their way out: two with one client id would take it from each other. */
  private final List<IotConnection> ending = new ArrayList<>();

  /**
   * Begins without a connection.
   *
   * @param opener makes clients
   * @param life tells whether the app still runs
   */
  IotConnections(BrokerClient.Opener<IotSettings> opener, AppLife life) {
    this.opener = opener;
    this.watch = new AppWatch(this, life);
  }

  /**
   * Gives the connection for settings, which it has then; a new one if there is none, when one that
   * is being closed has ended.
   */
  IotConnection with(IotSettings settings, ModuleLog log) {
    IotConnection found;
    synchronized (this) {
      awaitEnd(settings);
      found = among(connections, settings);
      if (found == null) {
        IotConnection made = new IotConnection(settings, opener, log);
        connections.add(made);
        watch.begin();
        return made;
      }
    }
    found.become(settings);
    return found;
  }

  private static IotConnection among(List<IotConnection> all, IotSettings settings) {
    for (IotConnection each : all) {
      IotSettings used = each.settings();
      if (Objects.equals(used.clientId(), settings.clientId())
          && Objects.equals(used.endpoint(), settings.endpoint())) {
        return each;
      }
    }
    return null;
  }

  /**
   * Waits for one that is being closed; to be called with the lock. Closing has a time of its own.
   */
  private void awaitEnd(IotSettings settings) {
    boolean isInterrupted = false;
    while (among(ending, settings) != null) {
      try {
        wait();
      } catch (InterruptedException interrupted) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Finds a connection.
   *
   * @param clientId its client id, as it was asked for or as it is; null for the only one
   * @param endpoint the endpoint as it was asked for; null for the account's own, or else for any
   * @return the connection; null if there is none
   * @throws Failure if there are several
   */
  synchronized IotConnection find(String clientId, String endpoint) {
    List<IotConnection> found =
        connections.stream()
            .filter(each -> clientId == null || clientId.equals(each.state().clientId()))
            .filter(each -> endpoint == null || endpoint.equals(each.settings().endpoint()))
            .collect(Collectors.toList());
    if (found.size() > 1 && clientId != null) {
      for (IotConnection each : found) {
        if (each.settings().endpoint() == null) {
          return each;
        }
      }
    }
    if (found.size() > 1) {
      String names =
          found.stream().map(each -> each.state().clientId()).collect(Collectors.joining(", "));
      throw Failure.validation(
          (clientId == null ? "ClientID is empty" : "Endpoint is empty")
              + ", but the app has several connections: "
              + names
              + '.',
          "Set it to that of the connection.");
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /** Closes a connection. */
  void close(IotConnection connection, Duration drain) {
    synchronized (this) {
      connections.remove(connection);
      ending.add(connection);
      notifyAll();
    }
    end(connection, drain);
  }

  private void end(IotConnection connection, Duration drain) {
    try {
      connection.close(drain);
    } finally {
      synchronized (this) {
        ending.remove(connection);
        notifyAll();
      }
    }
  }

  @Override
  public void stop(Duration drain) {
    List<IotConnection> all;
    synchronized (this) {
      all = new ArrayList<>(connections);
      connections.clear();
      ending.addAll(all);
      notifyAll();
    }
    long end = System.nanoTime() + drain.toNanos();
    for (IotConnection each : all) {
      end(each, Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }
  }

  @Override
  public void look() {
    List<IotConnection> all;
    synchronized (this) {
      all = new ArrayList<>(connections);
    }
    for (IotConnection each : all) {
      each.look();
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
