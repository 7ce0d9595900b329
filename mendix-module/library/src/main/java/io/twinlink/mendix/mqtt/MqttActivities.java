package io.twinlink.mendix.mqtt;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import io.twinlink.mendix.Failure;
import io.twinlink.mendix.ModuleLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The activities of MQTT, for the Java actions of a module. Every parameter may be null; where that
 * cannot be, it is an error of its own. All errors are one {@link MendixRuntimeException}, which is
 * logged once to the log node named after the module.
 */
public final class MqttActivities {
  private static final long LONGEST_SECONDS = 3600;

  /** How long microflows and messages on their way are waited for when the app is being stopped. */
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final String module;
  private final Brokers brokers;
  private final ModuleLog log;

  /** The app's connections; made when the first activity is. */
  private static final class App {
    private static final Brokers BROKERS =
        new Brokers(LibraryClient::open, AppLife.of(MqttActivities.class));
  }

  /**
   * Gives the activities of a module; connections are the app's, not the module's.
   *
   * @param module the module, after which the log node is named
   * @return the activities
   */
  public static MqttActivities of(String module) {
    return new MqttActivities(module, App.BROKERS);
  }

  MqttActivities(String module, Brokers brokers) {
    this.module = module;
    this.brokers = brokers;
    this.log = new ModuleLog(module);
  }

  /**
   * Subscribes. With a clean session the connection is made at once; else only if it was started,
   * so that messages that waited at the broker find the microflows of all topics.
   *
   * @param action the Java action, for messages
   * @param settings reads the connection's settings
   * @param topicName the topic filter
   * @param microflow the qualified name of the microflow
   * @param timeout seconds to wait for the connection, 1 to 3600; null or 0 for 60
   * @return true
   */
  public Boolean subscribe(
      String action,
      Supplier<BrokerSettings> settings,
      String topicName,
      String microflow,
      Long timeout) {
    // The microflow's: within the activity it is the library's own.
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return run(
        action,
        () -> {
          String filter = required("TopicName", topicName);
          Duration wait = duration(timeout);
          MessageMicroflow called = MessageMicroflow.named(microflow);
          BrokerSettings read = settings.get();
          BrokerConnection connection;
          synchronized (brokers) {
            connection = brokers.forSubscriptions(read, log);
            connection.listen(filter, loader, called, wait);
          }
          if (connection.settings().isCleanSession() || connection.isStarted()) {
            start(connection, filter);
          }
          return true;
        });
  }

  /** Starts; what can never be started, such as a bad certificate, leaves no subscription. */
  private void start(BrokerConnection connection, String filter) {
    try {
      connection.start();
    } catch (RuntimeException failed) {
      if (!connection.isStarted()) {
        connection.forget(filter);
        brokers.drop(connection);
      }
      throw failed;
    }
  }

  /**
   * Starts the connections with a client id, or all to a broker if it is empty or nothing has it.
   *
   * @param action the Java action, for messages
   * @param host the parameter BrokerHost
   * @param port the parameter BrokerPort
   * @param clientId the parameter ClientId
   * @return true
   */
  public Boolean start(String action, String host, Long port, String clientId) {
    return run(
        action,
        () -> {
          List<BrokerConnection> wanted;
          synchronized (brokers) {
            wanted = withClientId(action, Broker.of(host, port), stripped(clientId));
            wanted.forEach(BrokerConnection::enter);
          }
          try {
            for (BrokerConnection each : wanted) {
              each.start();
            }
          } finally {
            wanted.forEach(BrokerConnection::leave);
          }
          return true;
        });
  }

  private List<BrokerConnection> withClientId(String action, Broker broker, String clientId) {
    List<BrokerConnection> all = brokers.to(broker);
    List<BrokerConnection> wanted = new ArrayList<>(all);
    if (!clientId.isEmpty()) {
      wanted.removeIf(each -> !clientId.equals(each.settings().clientId()));
    }
    if (wanted.isEmpty()) {
      log.warn(
          action
              + ": no subscription at "
              + broker
              + (clientId.isEmpty() ? "" : " has the client id " + clientId)
              + (all.isEmpty() ? "; nothing is started." : "; all connections to it are started."));
    }
    return wanted.isEmpty() ? all : wanted;
  }

  /**
   * Ends a subscription on all connections to a broker.
   *
   * @param action the Java action, for messages
   * @param host the parameter BrokerHost
   * @param port the parameter BrokerPort
   * @param topicName the topic filter
   * @return true
   */
  public Boolean unsubscribe(String action, String host, Long port, String topicName) {
    return run(
        action,
        () -> {
          String filter = required("TopicName", topicName);
          for (BrokerConnection each : brokers.to(Broker.of(host, port))) {
            each.forget(filter);
          }
          return true;
        });
  }

  /**
   * Publishes, and waits a minute at the most for the broker to confirm it.
   *
   * @param action the Java action, for messages
   * @param settings reads the settings for a connection if there is none with such certificates
   * @param topicName the topic
   * @param payload the payload; null for an empty one
   * @return whether the broker confirmed it; if not, the log tells why
   */
  public Boolean publish(
      String action, Supplier<BrokerSettings> settings, String topicName, String payload) {
    try {
      return run(
          action,
          () -> {
            String topic = required("TopicName", topicName);
            BrokerSettings read = settings.get();
            BrokerConnection connection;
            synchronized (brokers) {
              connection = brokers.forPublishing(read, log);
              connection.enter();
            }
            try {
              connection.publish(topic, payload == null ? "" : payload);
            } finally {
              connection.leave();
            }
            return true;
          });
    } catch (MendixRuntimeException logged) {
      return false;
    }
  }

  /**
   * Closes all connections of the app, whichever module made them, when microflows have come to
   * their ends; waits ten seconds at the most for each connection.
   *
   * @param action the Java action, for messages
   * @return true
   */
  public Boolean stop(String action) {
    return run(
        action,
        () -> {
          brokers.stop(DRAIN);
          return true;
        });
  }

  private <R> R run(String action, Callable<R> call) {
    return MqttWords.OF_PARAMETERS.run(module, action, call);
  }

  private static String required(String parameter, String value) {
    if (stripped(value).isEmpty()) {
      throw Failure.validation(parameter + " is required.", "Set the parameter " + parameter + '.');
    }
    return value.strip();
  }

  private static String stripped(String value) {
    return value == null ? "" : value.strip();
  }

  private static Duration duration(Long seconds) {
    if (seconds == null || seconds == 0) {
      return BrokerConnection.USUAL_TIMEOUT;
    }
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      throw Failure.validation(
          "Timeout must be 0 to " + LONGEST_SECONDS + " seconds, but is " + seconds + '.',
          "Set it to how long to wait for the connection; 0 is a minute.");
    }
    return Duration.ofSeconds(seconds);
  }
}
