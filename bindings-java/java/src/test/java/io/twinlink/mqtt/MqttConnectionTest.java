package io.twinlink.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.ClosedException;
import io.twinlink.Connector;
import io.twinlink.QuotaException;
import io.twinlink.TimeoutException;
import io.twinlink.TwinlinkException;
import io.twinlink.ValidationException;
import io.twinlink.internal.LiveConnectors;
import io.twinlink.testing.LogBook;
import io.twinlink.testing.Mosquitto;
import io.twinlink.testing.MqttThreads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections: made, refused, lost, and ended. */
@SuppressWarnings("try") // Some are closed before.
@Timeout(60)
class MqttConnectionTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path directory;
  private final LogBook log = new LogBook();
  private Connector aws;

  @BeforeEach
  void open() {
    aws = Mosquitto.connector().logger(log).build();
  }

  @AfterEach
  void close() throws Exception {
    aws.close();
    LiveConnectors.assertNone();
    MqttThreads.assertNone();
  }

  private static MqttState await(MqttClient mqtt, Predicate<MqttState> wanted) {
    MqttState state = mqtt.state();
    while (!wanted.test(state)) {
      MqttState next = mqtt.awaitChange(state, PATIENCE);
      assertFalse(next.since().equals(state.since()), state::toString);
      state = next;
    }
    return state;
  }

  @Tag("smoke")
  @ParameterizedTest
  @EnumSource(MqttVersion.class)
  void aLostConnectionComesBack(MqttVersion version) {
    try (Mosquitto broker = Mosquitto.start(directory);
        MqttClient mqtt = broker.client(aws).version(version).connect()) {
      Iterator<Message> messages = mqtt.subscribe("back/#").iterator();
      mqtt.publish("back/1", "before").await(PATIENCE);
      assertEquals("before", messages.next().text());
      broker.kill();
      MqttState lost = await(mqtt, state -> state.status() == MqttState.Status.LOST);
      assertTrue(lost.reason().isPresent());
      Delivery meanwhile = mqtt.publish("back/1", "meanwhile");
      assertFalse(meanwhile.isDone());
      broker.start();
      meanwhile.await(PATIENCE);
      assertEquals("meanwhile", messages.next().text());
      MqttState back = mqtt.state();
      assertEquals(MqttState.Status.CONNECTED, back.status());
      assertFalse(back.sessionPresent());
    }
  }

  @Test
  void aLostConnectionIsLoggedWhileADeliveryIsAwaited() throws Exception {
    try (Mosquitto broker = Mosquitto.start(directory);
        MqttClient mqtt = broker.client(aws).connect()) {
      broker.kill();
      Delivery delivery = mqtt.publish("a", "x");
      Thread waiting = new Thread(() -> delivery.await());
      waiting.start();
      while (!log.text().contains("connection is lost")) {
        Thread.sleep(10);
      }
      assertTrue(waiting.isAlive());
      broker.start();
      waiting.join();
    }
  }

  @Test
  void changesAreAwaited() {
    try (Mosquitto broker = Mosquitto.start(directory);
        MqttClient mqtt = broker.client(aws).clientId("line-7").connect()) {
      MqttState seen = mqtt.state();
      assertEquals(seen.since(), mqtt.awaitChange(null, PATIENCE).since());
      assertEquals(seen.since(), mqtt.awaitChange(seen, Duration.ofMillis(1)).since());
      assertEquals("line-7", seen.clientId());
      assertEquals("MqttClient(line-7, CONNECTED)", mqtt.toString());
      mqtt.close();
      assertEquals(MqttState.Status.CLOSED, mqtt.awaitChange(seen, PATIENCE).status());
      MqttState closed = mqtt.state();
      assertEquals(closed.since(), mqtt.awaitChange(closed, PATIENCE).since());
    }
  }

  @Test
  void aFullQueueRefuses() {
    try (MqttClient mqtt = aws.mqtt().endpoint(Mosquitto.nowhere()).queueSize(5).start()) {
      List<Delivery> deliveries = new ArrayList<>();
      for (int number = 0; number < 5; number++) {
        deliveries.add(mqtt.publish("full", "" + number));
      }
      QuotaException full = assertThrows(QuotaException.class, () -> mqtt.publish("full", "x"));
      assertEquals("QueueFull", full.awsCode());
      assertTrue(full.getMessage().contains("5 messages wait"), full::getMessage);
      assertEquals(5, mqtt.state().queued());
      Delivery first = deliveries.get(0);
      assertThrows(TimeoutException.class, () -> first.await(Duration.ofMillis(10)));

      TimeoutException undelivered =
          assertThrows(TimeoutException.class, () -> mqtt.close(Duration.ZERO));
      assertTrue(undelivered.getMessage().contains("5 messages were not delivered"));
      assertThrows(ClosedException.class, first::await);
      assertThrows(ClosedException.class, () -> mqtt.publish("full", "x"));
      assertThrows(ClosedException.class, () -> mqtt.subscribe("full"));
    }
  }

  @Test
  void closingSendsWhatWaits() {
    try (Mosquitto broker = Mosquitto.start(directory);
        MqttClient watcher = broker.client(aws).connect()) {
      Subscription all = watcher.subscribe("drain");
      assertTrue(all.awaitConfirmed(PATIENCE));
      MqttClient mqtt = broker.client(aws).start();
      List<Delivery> deliveries = new ArrayList<>();
      for (int number = 0; number < 2000; number++) {
        deliveries.add(mqtt.publish("drain", "" + number));
      }
      mqtt.close();
      deliveries.forEach(Delivery::await);
      int number = 0;
      for (Message message : all) {
        assertEquals("" + number++, message.text());
        if (number == 2000) {
          break;
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(MqttVersion.class)
  void aWrongPasswordIsToldAtOnce(MqttVersion version) throws Exception {
    Path passwords = directory.resolve("passwords");
    Process tool =
        new ProcessBuilder(
                "mosquitto_passwd", "-c", "-b", passwords.toString(), "plant", "hunter2right")
            .start();
    assertEquals(0, tool.waitFor());
    assertTrue(Files.size(passwords) > 0);
    try (Mosquitto broker =
        Mosquitto.start(directory, "allow_anonymous false", "password_file " + passwords)) {
      MqttClientBuilder builder = broker.client(aws).version(version).userName("plant");
      builder.password("hunter2right").connect().close();
      TwinlinkException refused =
          assertThrows(
              TwinlinkException.class, () -> builder.password("hunter2wrong").connect(PATIENCE));
      assertEquals("NotAuthorized", refused.awsCode());
      String shown = refused + log.text() + builder;
      assertFalse(shown.contains("hunter2"), shown);
    }
  }

  @Test
  void twoClientsOfOneIdTakeEachOthersPlace() {
    try (Mosquitto broker = Mosquitto.start(directory);
        MqttClient first = broker.client(aws).clientId("same").connect();
        MqttClient second = broker.client(aws).clientId("same").connect()) {
      String words = "another client is connected with the client id \"same\"";
      await(first, state -> state.reason().orElse("").contains(words));
      first.close();
      await(second, state -> state.status() == MqttState.Status.CONNECTED);
    }
  }

  @Test
  void withoutABrokerConnectingEndsInTime() {
    MqttClientBuilder builder = aws.mqtt().endpoint(Mosquitto.nowhere());
    TimeoutException late =
        assertThrows(TimeoutException.class, () -> builder.connect(Duration.ofMillis(300)));
    assertTrue(late.getMessage().contains("within 0.3 s: no MQTT connection"), late::getMessage);
  }

  @Test
  void everyBoundIsTold() {
    Map<String, MqttClientBuilder> wrong =
        Map.of(
            "keep_alive must be 5 to 65535 whole seconds, but is 1",
            aws.mqtt().keepAlive(Duration.ofSeconds(1)),
            "session_expiry must be a number of seconds from 0 on, but is -1",
            aws.mqtt().sessionExpiry(Duration.ofSeconds(-1)),
            "connect_timeout must be 0.001 to 3600 seconds, but is 0",
            aws.mqtt().connectTimeout(Duration.ZERO),
            "queue_size must be 1 to 1000000, but is 0",
            aws.mqtt().queueSize(0),
            "receive_maximum must be 1 to 65535, but is 65536",
            aws.mqtt().receiveMaximum(65_536),
            "client_id must be 1 to 65535 bytes",
            aws.mqtt().clientId(""),
            "will.topic must be a topic without + and #",
            aws.mqtt().will(Publication.builder("a/#").build()),
            "password must have a username beside it",
            aws.mqtt().password("hunter2"));
    wrong.forEach(
        (words, builder) -> {
          MqttClientBuilder local = builder.endpoint(Mosquitto.nowhere());
          ValidationException refused = assertThrows(ValidationException.class, local::start);
          assertTrue(refused.getMessage().contains(words), refused::getMessage);
        });
  }

  @Test
  void anInterruptedConnectLeavesNothingBehind() {
    Thread.currentThread().interrupt();
    TwinlinkException thrown =
        assertThrows(
            TwinlinkException.class, () -> aws.mqtt().endpoint(Mosquitto.nowhere()).connect());
    assertInstanceOf(io.twinlink.CancelledException.class, thrown);
    assertTrue(Thread.interrupted());
  }
}
