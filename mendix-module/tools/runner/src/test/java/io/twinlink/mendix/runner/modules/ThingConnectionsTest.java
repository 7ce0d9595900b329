package io.twinlink.mendix.runner.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Authority;
import io.twinlink.mendix.runner.testing.Emulator;
import io.twinlink.mendix.runner.testing.ThingsApp;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AWSIoTConnector's connections that credentials sign, over the emulator's broker. */
final class ThingConnectionsTest {
  private static final Authority AUTHORITY = new Authority();
  private static byte[] certificate;
  private static Emulator emulator;
  private ThingsApp app;

  @BeforeAll
  static void startEmulator() {
    certificate = AUTHORITY.issue("EC", 256);
    emulator = Emulator.account("--workspaces", "0", "--asset-models", "0", "--portals", "0");
  }

  @AfterAll
  static void stopEmulator() {
    emulator.close();
  }

  @BeforeEach
  void start() {
    AppDirectory directory = ThingsApp.directory(AUTHORITY);
    app = ThingsApp.start(directory, AUTHORITY, certificate);
  }

  @AfterEach
  void stop() {
    app.run("BeforeShutdown");
    app.close();
    Apps.await(() -> ThingsApp.threads().isEmpty());
  }

  private MendixObject request(String clientId) {
    MendixObject config =
        app.make("AWSAuthentication.SdkClientConfig", "EndpointUrl", emulator.endpoint());
    return app.make(
        "ConnectRequest",
        "ClientID",
        clientId,
        "AWSAuthentication.AbstractRequest_BasicClientConfig",
        config);
  }

  private MendixObject credentials(String secret) {
    return app.make(
        "AWSAuthentication.Credentials",
        "AccessKey",
        emulator.accessKeyId(),
        "SecretAccessKey",
        secret);
  }

  private Object connect(MendixObject request, MendixObject credentials) {
    return app.call("Connect", request, "us_east_1", credentials);
  }

  private void publish(String clientId, String topic, String payload) {
    app.run("Publish", "ClientID", clientId, "Topic", topic, "Payload", payload, "Retained", false);
  }

  private String status(String clientId) {
    return (String) app.get(app.state(clientId), "Status");
  }

  private String reason(String clientId) {
    return String.valueOf(app.get(app.state(clientId), "Reason"));
  }

  @Test
  void theWillIsPublishedWhenTheConnectionIsLostAndTheSubscriptionsComeBack() {
    MendixObject keys = credentials(emulator.secretAccessKey());
    MendixObject request = request("lost");
    MendixObject will =
        app.make("LastWill", "Topic", "gone/lost", "Payload", "the app is gone", "QoS", 1);
    will.setValue(app.app().context(), "AWSIoTConnector.LastWill_ConnectRequest", request.getId());
    MendixObject state = (MendixObject) connect(request, keys);
    assertEquals("CONNECTED", app.get(state, "Status"));
    connect(request("watcher"), keys);
    app.run("Subscribe", "ClientID", "watcher", "Filter", "gone/#");
    app.run("Subscribe", "ClientID", "lost", "Filter", "plant/#");
    emulator.mqttFault("{\"fault\": \"drop_connections\", \"client_id\": \"lost\"}");
    assertEquals(List.of("gone/lost the app is gone"), app.kept(1, "Reading", "Topic", "Payload"));
    publish("watcher", "plant/a", "after the loss");
    assertEquals("plant/a after the loss", app.kept(2, "Reading", "Topic", "Payload").get(1));
    Apps.await(() -> status("lost").equals("CONNECTED"));
    assertEquals(List.of(), app.log("ERROR"));
  }

  @Test
  void otherKeysForAClientIdAreThoseOfItsNextConnection() {
    connect(request("keys"), credentials(emulator.secretAccessKey()));
    app.run("Subscribe", "ClientID", "keys", "Filter", "plant/#");
    MendixObject state = (MendixObject) connect(request("keys"), credentials("wrong"));
    assertEquals("CONNECTED", app.get(state, "Status"), "the connection stays");
    publish("keys", "plant/a", "with the first keys");
    app.kept(1, "Reading", "Topic");
    // Else it might be back with the first keys before anybody has seen that it was lost.
    emulator.mqttFault(
        "[{\"fault\": \"refuse_connects\", \"reason\": 136}, {\"fault\": \"drop_connections\"}]");
    Apps.await(() -> reason("keys").contains("403"));
    emulator.mqttHeals();
    connect(request("keys"), credentials(emulator.secretAccessKey()));
    publish("keys", "plant/a", "with the last keys");
    assertEquals("with the last keys", app.kept(2, "Reading", "Payload").get(1));
  }

  @Test
  void whatStandsInTheWayIsAnErrorAndTheConnectionIsTriedAllTheSame() {
    String message =
        app.refused("Connect", request("refused"), "us_east_1", credentials("not/the+secret"));
    assertTrue(message.startsWith("Connect: "), message);
    assertTrue(message.contains("403"), message);
    assertTrue(!message.contains("not/the+secret"), message);
    assertTrue(!status("refused").equals("CLOSED"));
    connect(request("refused"), credentials(emulator.secretAccessKey()));
    assertEquals("CONNECTED", status("refused"));
    for (String[] wrong :
        new String[][] {
          {"Connect", "validation", "ConnectRequest is required."},
          {"Subscribe", "validation", "SubscribeRequest is required."},
          {"SubscribeWithDeadLetters", "validation", "SubscribeRequest is required."},
          {"Publish", "validation", "PublishRequest is required."},
        }) {
      Object[] none =
          new Object[wrong[0].equals("Publish") ? 1 : wrong[0].equals("Subscribe") ? 2 : 3];
      String refused = app.refused(wrong[0], none);
      assertTrue(refused.startsWith(wrong[0] + ": " + wrong[1] + ": " + wrong[2]), refused);
    }
    String topic =
        app.refused("Publish", app.make("PublishRequest", "Topic", "a/+", "ClientID", "refused"));
    assertTrue(topic.startsWith("Publish: validation: Topic "), topic);
    String filter =
        app.refused(
            "Subscribe",
            app.make("SubscribeRequest", "TopicFilter", "a/#/b"),
            "PlantThings.OnMessage");
    assertTrue(filter.startsWith("Subscribe: validation: TopicFilter "), filter);
    String parameters =
        app.refused(
            "Subscribe",
            app.make("SubscribeRequest", "TopicFilter", "a"),
            "PlantThings.OnDeadLetter");
    assertTrue(parameters.contains("has the parameter Reason, which no message has"), parameters);
  }
}
