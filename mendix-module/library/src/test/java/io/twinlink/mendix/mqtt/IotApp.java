package io.twinlink.mendix.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IDataType.DataTypeEnum;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;

/** An app with connections that have clients without a broker. */
abstract class IotApp {
  static final String MESSAGE = "AWSIoTConnector.Message";

  final FakeRuntime runtime =
      new FakeRuntime()
          .microflow("Plant.OnMessage", "Message", MESSAGE)
          .microflow("Plant.OnDead", "Letter", MESSAGE, "Why", DataTypeEnum.String);
  final IContext context = Core.createSystemContext();
  final List<FakeClient> clients = new ArrayList<>();
  final AtomicBoolean goesOn = new AtomicBoolean(true);
  final AtomicReference<Runnable> failing = new AtomicReference<>();
  final IotConnections connections = new IotConnections(this::client, this::goesOn);
  final IotActivities activities = new IotActivities("AWSIoTConnector", connections);
  String refusal;
  boolean isAllRefused;
  Runnable opening = () -> {};

  private BrokerClient client(IotSettings settings, String module) {
    opening.run();
    FakeClient made = new FakeClient();
    made.refusal = refusal;
    if (!isAllRefused) {
      // What stands in for it is started as before.
      refusal = null;
    }
    made.clientId = settings.clientId() == null ? "random-" + clients.size() : settings.clientId();
    clients.add(made);
    return made;
  }

  private boolean goesOn() {
    Runnable failure = failing.get();
    if (failure != null) {
      failure.run();
      throw new IllegalStateException("nobody knows");
    }
    return goesOn.get();
  }

  @AfterEach
  void stop() {
    activities.stopAll();
  }

  IMendixObject made(String entity, Object... members) {
    return runtime.objects.made("AWSIoTConnector." + entity, members);
  }

  IMendixObject keys(String secret, Date end) {
    return runtime.objects.made(
        "AWSAuthentication.TemporaryCredentials",
        "AccessKey",
        "AKIAEXAMPLEEXAMPLE00",
        "SecretAccessKey",
        secret,
        "Token",
        "token",
        "Expiration",
        end);
  }

  IMendixObject connect(String secret, Object... members) {
    return activities.connect(
        context, made("ConnectRequest", members), "eu_west_1", keys(secret, null));
  }

  void subscribe(String clientId, String deadLetters) {
    IMendixObject request =
        made("SubscribeRequest", "ClientID", clientId, "TopicFilter", "plant/#");
    if (deadLetters == null) {
      activities.subscribe(context, request, "Plant.OnMessage");
    } else {
      activities.subscribeWithDeadLetters(context, request, "Plant.OnMessage", deadLetters);
    }
  }

  String refused(Runnable call) {
    String message = assertThrows(MendixRuntimeException.class, call::run).getMessage();
    assertEquals("error " + message, runtime.log.get(runtime.log.size() - 1));
    return message;
  }

  Object status(String clientId, String endpoint) {
    return runtime.objects.of(activities.state(context, clientId, endpoint)).get("Status");
  }
}
