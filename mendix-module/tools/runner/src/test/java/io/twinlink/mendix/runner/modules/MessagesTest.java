package io.twinlink.mendix.runner.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.core.Core;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.microflow.MicroflowException;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Authority;
import io.twinlink.mendix.runner.testing.MessagesApp;
import io.twinlink.mendix.runner.testing.Mosquitto;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** MxAwsIoT's messages, in an app that was made with Mendix's, over a real broker. */
final class MessagesTest {
  private static final Authority AUTHORITY = new Authority();
  private static Mosquitto broker;

  @BeforeAll
  static void startBroker() {
    broker = Mosquitto.start(AUTHORITY);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  private static MessagesApp start() {
    return MessagesApp.start(MessagesApp.directory(AUTHORITY), broker);
  }

  /** Nothing of an app that has stopped is left. */
  private static void awaitNothing() {
    Apps.await(() -> broker.connected().isEmpty() && threads().isEmpty());
  }

  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("twinlink-mqtt"))
        .collect(Collectors.toSet());
  }

  @Test
  void subscribingAloneReceivesAndPublishingNeedsNothingElse() {
    try (MessagesApp app = start()) {
      assertEquals(true, app.run("Publish", "Topic", "alone/a", "Payload", "nobody listens yet"));
      assertEquals(true, app.run("Subscribe", "Filter", "alone/+"));
      assertEquals(true, app.run("Publish", "Topic", "alone/a", "Payload", "{\"t\": 21.5}"));
      assertEquals(List.of("alone/a {\"t\": 21.5}"), app.readings(1));
      assertEquals(true, app.run("Publish", "Topic", "alone/b", "Payload", "ä€𝄞"));
      assertEquals(List.of("alone/a {\"t\": 21.5}", "alone/b ä€𝄞"), app.readings(2));
      assertEquals(1, broker.connected().size(), "publishing takes the subscription's connection");
      assertEquals(true, app.run("Unsubscribe", "Filter", "alone/+"));
      assertEquals(true, app.run("Subscribe", "Filter", "then/+"));
      app.run("Publish", "Topic", "alone/a", "Payload", "too late");
      app.run("Publish", "Topic", "then/a", "Payload", "x");
      assertEquals(3, app.readings(3).size());
      assertEquals("then/a x", app.readings().get(2));
      assertEquals(List.of(), app.log("ERROR"));
      app.run("BeforeShutdown");
    }
    awaitNothing();
  }

  @Test
  void whatWasSentWhileTheAppWasDownComesWhenItListensAgain() {
    AppDirectory directory = MessagesApp.directory(AUTHORITY);
    Object[] arguments = {"ClientId", "kept", "Filter", "kept/a", "GuardedFilter", "kept/b"};
    try (MessagesApp app = MessagesApp.start(directory, broker)) {
      app.run("SubscribeKept", arguments);
      assertEquals(Set.of("kept"), broker.connected());
      app.run("BeforeShutdown");
    }
    awaitNothing();
    try (MessagesApp other = start()) {
      for (int number = 0; number < 20; number++) {
        assertEquals(true, other.run("Publish", "Topic", "kept/a", "Payload", "" + number));
      }
      other.run("BeforeShutdown");
    }
    awaitNothing();
    try (MessagesApp app = MessagesApp.start(directory, broker)) {
      app.run("SubscribeKept", arguments);
      List<String> readings = app.readings(20);
      for (int number = 0; number < 20; number++) {
        assertEquals("kept/a " + number, readings.get(number));
      }
      app.run("Unsubscribe", "Filter", "kept/a");
      app.run("Unsubscribe", "Filter", "kept/b");
      app.run("BeforeShutdown");
    }
    awaitNothing();
  }

  @Test
  void aMicroflowThatFailsGetsTheMessageAgainAndKeepsNothingOfTheFailure() {
    try (MessagesApp app = start()) {
      Object[] arguments = {"ClientId", "again", "Filter", "again/a", "GuardedFilter", "again/b"};
      app.run("SubscribeKept", arguments);
      app.run("Publish", "Topic", "again/b", "Payload", "the secret recipe");
      String failed =
          "the microflow PlantMessages.OnGuardedMessage failed with a message of the topic again/b";
      Apps.await(() -> app.log("WARNING").stream().anyMatch(line -> line.contains(failed)));
      assertEquals(List.of(), app.readings());
      MendixObject permit = app.app().space().create("PlantMessages.Permit");
      app.app().space().commit(permit);
      assertEquals(List.of("again/b the secret recipe"), app.readings(1));
      assertTrue(app.log("WARNING").stream().noneMatch(line -> line.contains("recipe")));
      assertEquals(List.of(), app.log("ERROR"));
      app.run("BeforeShutdown");
    }
    awaitNothing();
  }

  @Test
  void aMessageThatFailsFiveTimesIsGivenUpWhichTheLogTells() {
    try (MessagesApp app = start()) {
      app.run("SubscribeKept", "ClientId", "given-up", "Filter", "up/a", "GuardedFilter", "up/b");
      app.run("Publish", "Topic", "up/b", "Payload", "the secret recipe");
      Apps.await(() -> !app.log("ERROR").isEmpty());
      String error = app.log("ERROR").get(0);
      assertTrue(error.contains("could not be handled, and is given up"), error);
      assertTrue(error.contains("failed with a message of the topic up/b"), error);
      List<String> warnings = app.log("WARNING");
      assertEquals(4, warnings.stream().filter(line -> line.contains("comes again")).count());
      assertTrue(warnings.stream().noneMatch(line -> line.contains("recipe")));
      assertTrue(!error.contains("recipe"), error);
      // It is done with: the next one has its turn, and succeeds.
      MendixObject permit = app.app().space().create("PlantMessages.Permit");
      app.app().space().commit(permit);
      app.run("Publish", "Topic", "up/b", "Payload", "plain");
      assertEquals(List.of("up/b plain"), app.readings(1));
      assertEquals(1, app.log("ERROR").size());
      app.run("BeforeShutdown");
    }
    awaitNothing();
  }

  @Test
  void aBrokerThatIsKilledAndComesBackFindsTheSubscriptions() throws IOException {
    try (MessagesApp app = start()) {
      app.run("Subscribe", "Filter", "back/+");
      // The log is written by a thread that looks once a second.
      Apps.await(() -> !app.log("INFO").isEmpty());
      broker.stop(true);
      Apps.await(() -> !app.log("WARNING").isEmpty());
      broker.run();
      Apps.await(() -> app.log("INFO").size() >= 2);
      assertEquals(true, app.run("Publish", "Topic", "back/a", "Payload", "x"));
      assertEquals(List.of("back/a x"), app.readings(1));
      app.run("BeforeShutdown");
    }
    awaitNothing();
  }

  @Test
  void anAppThatStopsWithoutAWordLeavesNothing() throws InterruptedException {
    AppDirectory directory = MessagesApp.directory(AUTHORITY);
    for (int round = 0; round < 2; round++) {
      WeakReference<ClassLoader> loader;
      try (MessagesApp app = MessagesApp.start(directory, broker)) {
        loader = new WeakReference<>(app.app().classLoader());
        app.run("Subscribe", "Filter", "word/+");
        app.run("Publish", "Topic", "word/a", "Payload", "x");
        app.readings(1);
      }
      awaitNothing();
      Apps.awaitUnloaded(loader);
    }
  }

  @Test
  void whatStandsInTheWayIsAnErrorWithTheReason() throws IOException {
    AppDirectory directory = MessagesApp.directory(AUTHORITY);
    Path certs = directory.folder().resolve("resources/certs");
    Authority stranger = new Authority();
    Files.writeString(certs.resolve("ca.pem"), Files.readString(stranger.pem()));
    try (MessagesApp app = MessagesApp.start(directory, broker)) {
      String message =
          assertThrows(MicroflowException.class, () -> app.run("Subscribe", "Filter", "wrong/ca"))
              .root()
              .getMessage();
      assertTrue(message.startsWith("SubscribeToTopic: connection: "), message);
      assertEquals(List.of(message), app.log("ERROR"));
      app.run("BeforeShutdown");
    }
    Files.delete(certs.resolve("device-private.pem.key"));
    try (MessagesApp app = MessagesApp.start(directory, broker)) {
      assertEquals(false, app.run("Publish", "Topic", "wrong/key", "Payload", "x"));
      assertEquals(
          List.of(
              "PublishMqttMessage: validation: ClientKey names the file"
                  + " certs/device-private.pem.key, which is not in the app's resources folder. Put"
                  + " the file below resources, and give its path from there, such as"
                  + " certs/device.pem."),
          app.log("ERROR"));
      assertTrue(Core.getConfiguration().getResourcesPath().isDirectory());
    }
    awaitNothing();
  }
}
