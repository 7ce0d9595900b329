package io.twinlink.mendix.mqtt;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.Failure;
import io.twinlink.mendix.Members;
import io.twinlink.mendix.ModuleLog;
import io.twinlink.mqtt.Publication;
import io.twinlink.mqtt.SubscriptionOptions;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The activities of MQTT with requests, typed messages and states, for the Java actions of a
 * module. Every parameter may be null; where that cannot be, it is an error of its own. All errors
 * are one {@link MendixRuntimeException}, which is logged once to the log node named after the
 * module.
 */
public final class IotActivities {
  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);
  private static final Duration USUAL_TIME_TO_PUBLISH = Duration.ofSeconds(60);

  /** How long microflows and messages on their way are waited for at the end of a connection. */
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final String module;
  private final IotConnections connections;
  private final ModuleLog log;

  /** The app's connections; made when the first activity is. */
  private static final class App {
    private static final IotConnections CONNECTIONS =
        new IotConnections(IotSettings::open, AppLife.of(IotActivities.class));
  }

  /**
   * Gives the activities of a module.
   *
   * @param module the module, which has the entities and after which the log node is named
   * @return the activities
   */
  public static IotActivities of(String module) {
    return new IotActivities(module, App.CONNECTIONS);
  }

  IotActivities(String module, IotConnections connections) {
    this.module = module;
    this.connections = connections;
    this.log = new ModuleLog(module);
  }

  /**
   * Connects, or gives a connection with the same client id and endpoint other settings, and waits
   * until it is there.
   *
   * @param context the context of the action
   * @param request a {@code ConnectRequest}
   * @param region the name of the value of {@code ENUM_Region}; null for the environment's
   * @param credentials the credentials object; null for the environment's
   * @return an {@code MqttState}
   */
  public IMendixObject connect(
      IContext context, IMendixObject request, String region, IMendixObject credentials) {
    return run(
        "Connect",
        () -> {
          MqttObjects objects = new MqttObjects(module, context);
          Members asked = required(objects, "ConnectRequest", request);
          Duration wait = MqttObjects.timeout(asked, USUAL_PATIENCE);
          IotSettings settings = IotSettings.read(objects, context, request, region, credentials);
          IotConnection connection = connections.with(settings, log);
          connection.await(null, wait);
          return objects.state(connection.state(), null, connection.settings().endpoint());
        });
  }

  /**
   * Gives the messages of a topic filter to a microflow, and waits for the broker to confirm the
   * subscription.
   *
   * @param context the context of the action
   * @param request a {@code SubscribeRequest}
   * @param onMessage the qualified name of the microflow
   * @return true
   */
  public Boolean subscribe(IContext context, IMendixObject request, String onMessage) {
    return subscribe(
        "Subscribe", context, request, () -> microflow("OnMessage", onMessage, false), () -> null);
  }

  /**
   * Subscribes as {@link #subscribe} does, and gives the messages that are given up to another
   * microflow.
   *
   * @param context the context of the action
   * @param request a {@code SubscribeRequest}
   * @param onMessage the qualified name of the microflow
   * @param onDeadLetter that of the one for messages that are given up
   * @return true
   */
  public Boolean subscribeWithDeadLetters(
      IContext context, IMendixObject request, String onMessage, String onDeadLetter) {
    return subscribe(
        "SubscribeWithDeadLetters",
        context,
        request,
        () -> microflow("OnMessage", onMessage, false),
        () -> microflow("DeadLetter", onDeadLetter, true));
  }

  private IotMicroflow microflow(String kind, String name, boolean isForDeadLetters) {
    String parameter = kind + "Microflow";
    IotMicroflow found = IotMicroflow.named(module, parameter, name, isForDeadLetters);
    if (found == null) {
      throw Failure.validation(
          parameter + " is required.", "Choose a microflow that takes a message.");
    }
    return found;
  }

  private Boolean subscribe(
      String action,
      IContext context,
      IMendixObject request,
      Supplier<IotMicroflow> onMessage,
      Supplier<IotMicroflow> onDeadLetter) {
    // The microflow's: within the activity it is the library's own.
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return run(
        action,
        () -> {
          MqttObjects objects = new MqttObjects(module, context);
          Members asked = required(objects, "SubscribeRequest", request);
          String filter = required("TopicFilter of SubscribeRequest", asked.text("TopicFilter"));
          Duration wait = MqttObjects.timeout(asked, USUAL_PATIENCE);
          SubscriptionOptions usual = SubscriptionOptions.defaults();
          SubscriptionOptions options =
              usual
                  .qos(MqttObjects.number(asked, "QoS", usual.qos()))
                  .maxInFlight(MqttObjects.number(asked, "MaxInFlight", usual.maxInFlight()))
                  .attempts(MqttObjects.number(asked, "Attempts", usual.attempts()))
                  .noLocal(Boolean.TRUE.equals(asked.value("NoLocal", Boolean.class)));
          IotMicroflow microflow = onMessage.get();
          IotMicroflow deadLetters = onDeadLetter.get();
          IotConnection connection = connection(asked.text("ClientID"), asked.text("Endpoint"));
          connection.listen(filter, options, loader, microflow, deadLetters);
          connection.await(filter, wait);
          return true;
        });
  }

  /**
   * Ends a subscription that was made since the app started. One that only the session at the
   * broker has is to be made first.
   *
   * @param clientId the client id; null for the only connection
   * @param endpoint the endpoint as it was asked for; null if the client id is enough
   * @param topicFilter the topic filter, as it was subscribed to
   * @return whether there was such a connection with such a subscription
   */
  public Boolean unsubscribe(String clientId, String endpoint, String topicFilter) {
    return run(
        "Unsubscribe",
        () -> {
          String filter = required("TopicFilter", topicFilter);
          IotConnection connection = connections.find(stripped(clientId), stripped(endpoint));
          return connection != null && connection.forget(filter);
        });
  }

  /**
   * Publishes, and waits for the broker to confirm it.
   *
   * @param context the context of the action
   * @param request a {@code PublishRequest}
   * @return true
   */
  public Boolean publish(IContext context, IMendixObject request) {
    return run(
        "Publish",
        () -> {
          MqttObjects objects = new MqttObjects(module, context);
          Members asked = required(objects, "PublishRequest", request);
          Duration wait = MqttObjects.timeout(asked, USUAL_TIME_TO_PUBLISH);
          Publication message = objects.publication("PublishRequest", asked);
          connection(asked.text("ClientID"), asked.text("Endpoint")).publish(message, wait);
          return true;
        });
  }

  /**
   * Tells how a connection is.
   *
   * @param context the context of the action
   * @param clientId the client id; null for the only connection
   * @param endpoint the endpoint as it was asked for; null if the client id is enough
   * @return an {@code MqttState}, closed if there is no such connection
   */
  public IMendixObject state(IContext context, String clientId, String endpoint) {
    return run(
        "GetMqttState",
        () -> {
          IotConnection found = connections.find(stripped(clientId), stripped(endpoint));
          MqttObjects objects = new MqttObjects(module, context);
          return found == null
              ? objects.state(null, stripped(clientId), stripped(endpoint))
              : objects.state(found.state(), null, found.settings().endpoint());
        });
  }

  /**
   * Ends a connection and its subscriptions, when microflows have come to their ends; waits ten
   * seconds at the most.
   *
   * @param clientId the client id; null for the only connection
   * @param endpoint the endpoint as it was asked for; null if the client id is enough
   * @return whether there was such a connection
   */
  public Boolean disconnect(String clientId, String endpoint) {
    return run(
        "Disconnect",
        () -> {
          IotConnection found = connections.find(stripped(clientId), stripped(endpoint));
          if (found == null) {
            return false;
          }
          connections.close(found, DRAIN);
          return true;
        });
  }

  /**
   * Ends all connections that {@link #connect} made, as {@link #disconnect} does.
   *
   * @return true
   */
  public Boolean stopAll() {
    return run(
        "StopAll",
        () -> {
          connections.stop(DRAIN);
          return true;
        });
  }

  private IotConnection connection(String clientId, String endpoint) {
    IotConnection found = connections.find(clientId, endpoint);
    if (found == null) {
      throw Failure.validation(
          "the app has no MQTT connection"
              + (clientId == null ? "" : " with the ClientID " + clientId)
              + (endpoint == null ? "" : " to the Endpoint " + endpoint)
              + '.',
          "Call MQTT Connect before, such as in the after-startup microflow.");
    }
    return found;
  }

  private <R> R run(String action, Callable<R> call) {
    return MqttWords.OF_REQUESTS.run(module, action, call);
  }

  private Members required(MqttObjects objects, String entity, IMendixObject object) {
    if (object == null) {
      throw Failure.validation(
          entity + " is required.",
          "Create an object of " + module + '.' + entity + " before the call.");
    }
    return objects.members(object);
  }

  private static String required(String name, String value) {
    String text = stripped(value);
    if (text == null) {
      throw Failure.validation(name + " is required.", "Set it.");
    }
    return text;
  }

  private static String stripped(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
