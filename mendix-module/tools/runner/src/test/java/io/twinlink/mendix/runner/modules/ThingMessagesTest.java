package io.twinlink.mendix.runner.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Authority;
import io.twinlink.mendix.runner.testing.Mosquitto;
import io.twinlink.mendix.runner.testing.ThingsApp;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** AWSIoTConnector's messages with a client certificate, over a broker that nobody here wrote. */
final class ThingMessagesTest {
  private static final Authority AUTHORITY = new Authority();
  private static byte[] certificate;
  private static Mosquitto broker;

  @BeforeAll
  static void startBroker() {
    certificate = AUTHORITY.issue("EC", 256);
    broker = Mosquitto.start(AUTHORITY);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  private static ThingsApp start() {
    return ThingsApp.start(ThingsApp.directory(AUTHORITY), AUTHORITY, certificate);
  }

  private static void startUp(ThingsApp app, String clientId) {
    assertEquals(true, app.run("AfterStartup", "Port", broker.port(), "ClientID", clientId));
  }

  private static void awaitNothing() {
    Apps.await(() -> broker.connected().isEmpty() && ThingsApp.threads().isEmpty());
  }

  private static MendixObject request(ThingsApp app, Object... members) {
    MendixObject request =
        app.make(
            "ConnectRequest",
            "Endpoint",
            "mqtts://localhost:" + broker.port(),
            "ClientCertificateID",
            "1",
            "CA",
            "certs/ca.pem");
    for (int index = 0; index < members.length; index += 2) {
      request.setValue(app.app().context(), (String) members[index], members[index + 1]);
    }
    return request;
  }

  @Test
  void messagesComeAsObjectsWithAllThatTheyHave() {
    try (ThingsApp app = start()) {
      startUp(app, "typed");
      app.run(
          "Publish", "ClientID", "typed", "Topic", "plant/a", "Payload", "ä€𝄞", "Retained", false);
      byte[] bytes = {0, (byte) 0xff, 1};
      String base64 = Base64.getEncoder().encodeToString(bytes);
      MendixObject binary =
          app.make("PublishRequest", "Topic", "plant/b", "PayloadBase64", base64, "QoS", 0);
      assertEquals(true, app.call("Publish", binary));
      assertEquals(
          List.of(
              "typed 1 plant/a ä€𝄞 w6TigqzwnYSe 1 false text/plain answers/here order 66 line=7",
              "typed 1 plant/b null AP8B 0 false"),
          app.kept(2, "Reading", "Way", "Topic", "Payload", "PayloadBase64", "Properties"));
      assertEquals(List.of(), app.log("ERROR"));
      app.run("BeforeShutdown");
    }
    awaitNothing();
  }

  @Test
  void aMicroflowThatFailsGetsTheMessageAgainAndThenTheDeadLetterMicroflowWithTheReason() {
    try (ThingsApp app = start()) {
      startUp(app, "dead");
      app.run("Publish", topic("dead", "guarded/a", "the secret recipe"));
      List<String> dead = app.kept(1, "DeadLetter", "Topic", "Payload", "Reason");
      assertEquals("guarded/a the secret recipe", dead.get(0).substring(0, 27));
      assertTrue(dead.get(0).contains("no number"), dead.get(0));
      assertEquals(List.of(), app.kept("Reading", "Topic"), "its transaction was rolled back");
      app.app().space().commit(app.make("PlantThings.Permit"));
      app.run("Publish", topic("dead", "guarded/a", "again"));
      assertEquals(List.of("guarded/a again"), app.kept(1, "Reading", "Topic", "Payload"));
      assertTrue(app.log("WARNING").stream().anyMatch(line -> line.contains("guarded/a")));
      assertTrue(app.log("WARNING").stream().noneMatch(line -> line.contains("recipe")));
      app.run("BeforeShutdown");
    }
    awaitNothing();
  }

  private static Object[] topic(String clientId, String topic, String payload) {
    return new Object[] {
      "ClientID", clientId, "Topic", topic, "Payload", payload, "Retained", false
    };
  }

  @Test
  void theStateTellsHowTheConnectionIs() throws IOException {
    try (ThingsApp app = start()) {
      MendixObject none = app.state("state");
      assertEquals("CLOSED", app.get(none, "Status"));
      assertEquals("state", app.get(none, "ClientID"));
      assertNull(app.get(none, "Since"));
      startUp(app, "state");
      MendixObject state = app.state(null);
      assertEquals("CONNECTED", app.get(state, "Status"));
      assertEquals("state", app.get(state, "ClientID"));
      assertEquals("mqtts://localhost:" + broker.port(), app.get(state, "Endpoint"));
      assertNull(app.get(state, "Reason"));
      assertEquals(0L, app.get(state, "Queued"));
      broker.stop(true);
      Apps.await(() -> !"CONNECTED".equals(app.get(app.state("state"), "Status")));
      Apps.await(() -> app.get(app.state("state"), "Reason") != null);
      broker.run();
      Apps.await(() -> "CONNECTED".equals(app.get(app.state("state"), "Status")));
      app.run("Publish", topic("state", "plant/back", "x"));
      assertEquals(List.of("plant/back x"), app.kept(1, "Reading", "Topic", "Payload"));
      assertEquals(true, app.call("Disconnect", "state", null));
      assertEquals("CLOSED", app.get(app.state("state"), "Status"));
      assertEquals(false, app.call("Disconnect", "state", null));
      assertEquals(
          "Publish: validation: the app has no MQTT connection with the ClientID state. Call MQTT"
              + " Connect before, such as in the after-startup microflow.",
          app.refused("Publish", app.make("PublishRequest", "ClientID", "state", "Topic", "a")));
    }
    awaitNothing();
  }

  @Test
  void theLastWillIsGivenToTheBroker() {
    try (ThingsApp app = start()) {
      startUp(app, "mortal");
      List<String> log = List.of(broker.log().split("\n"));
      int topic = 0;
      while (!log.get(topic).endsWith("gone/mortal")) {
        topic++;
      }
      assertTrue(log.get(topic - 1).endsWith("Will message specified (15 bytes) (r0, q1)."));
      app.run("BeforeShutdown");
    }
    awaitNothing();
  }

  @Test
  void whatWasSentWhileTheAppWasDownComesAndWhatIsUnsubscribedDoesNot() {
    AppDirectory directory = ThingsApp.directory(AUTHORITY);
    try (ThingsApp app = ThingsApp.start(directory, AUTHORITY, certificate)) {
      startUp(app, "kept");
      app.run("BeforeShutdown");
    }
    awaitNothing();
    try (ThingsApp other = start()) {
      other.call("Connect", request(other, "ClientID", "other"), null, null);
      for (int number = 0; number < 20; number++) {
        other.run("Publish", topic("other", "plant/a", "" + number));
      }
      other.run("BeforeShutdown");
    }
    try (ThingsApp app = ThingsApp.start(directory, AUTHORITY, certificate)) {
      startUp(app, "kept");
      List<String> readings = app.kept(20, "Reading", "Payload");
      for (int number = 0; number < 20; number++) {
        assertEquals("" + number, readings.get(number));
      }
      assertEquals(true, app.get(app.state("kept"), "SessionPresent"));
      assertEquals(true, app.call("Unsubscribe", "kept", null, "plant/#"));
      app.run("Subscribe", "ClientID", "kept", "Filter", "then/#");
      app.run("Publish", topic("kept", "plant/a", "too late"));
      app.run("Publish", topic("kept", "then/a", "x"));
      assertEquals("x", app.kept(21, "Reading", "Payload").get(20));
      assertEquals(true, app.call("Disconnect", "kept", null));
      // So that the broker forgets it.
      app.call("Connect", request(app, "ClientID", "kept", "CleanSession", true), null, null);
      app.run("BeforeShutdown");
    }
    awaitNothing();
  }

  @Test
  void anAppThatStopsWithoutAWordLeavesNothing() {
    AppDirectory directory = ThingsApp.directory(AUTHORITY);
    for (int round = 0; round < 2; round++) {
      WeakReference<ClassLoader> loader;
      try (ThingsApp app = ThingsApp.start(directory, AUTHORITY, certificate)) {
        loader = new WeakReference<>(app.app().classLoader());
        startUp(app, "word");
        app.run("Publish", topic("word", "plant/a", "x"));
        app.kept(1, "Reading", "Topic");
      }
      awaitNothing();
      Apps.awaitUnloaded(loader);
    }
  }

  @Test
  void otherSettingsForAClientIdTakeTheSubscriptionsWithThem() {
    try (ThingsApp app = start()) {
      startUp(app, "changed");
      app.call(
          "Connect",
          request(app, "ClientID", "changed", "KeepAliveInSeconds", 45, "MqttVersion", "V3_1_1"),
          null,
          null);
      assertEquals(Set.of("changed"), broker.connected());
      assertTrue(broker.log().contains("as changed (p2, c0, k45"), broker.log());
      MendixObject plain =
          app.make("PublishRequest", "ClientID", "changed", "Topic", "plant/a", "Payload", "x");
      app.call("Publish", plain);
      assertEquals(List.of("plant/a x"), app.kept(1, "Reading", "Topic", "Payload"));
      String refused =
          app.refused(
              "Connect", request(app, "ClientID", "changed", "KeepAliveInSeconds", 4), null, null);
      assertTrue(refused.startsWith("Connect: validation: KeepAliveInSeconds must be"), refused);
      app.call("Publish", plain);
      assertEquals(2, app.kept(2, "Reading", "Topic").size(), "the connection is as it was");
      app.run("BeforeShutdown");
    }
    awaitNothing();
  }
}
