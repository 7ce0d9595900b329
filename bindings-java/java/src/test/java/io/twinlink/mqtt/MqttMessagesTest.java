package io.twinlink.mqtt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.AccessDeniedException;
import io.twinlink.Connector;
import io.twinlink.ValidationException;
import io.twinlink.internal.LiveConnectors;
import io.twinlink.testing.Mosquitto;
import io.twinlink.testing.Relay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is published is what comes. */
@Timeout(60)
class MqttMessagesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static Mosquitto broker;

  private Connector aws;

  @BeforeAll
  static void startBroker(@TempDir Path directory) throws Exception {
    Path rules = directory.resolve("rules");
    Files.writeString(rules, "topic readwrite #\ntopic deny forbidden/#\n");
    broker = Mosquitto.start(directory, "acl_file " + rules);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @BeforeEach
  void open() {
    aws = Mosquitto.connector().build();
  }

  @AfterEach
  void close() throws Exception {
    aws.close();
    LiveConnectors.assertNone();
  }

  /** Iterates until there are so many, as texts. */
  private static List<String> texts(Subscription subscription, int count) {
    List<String> texts = new ArrayList<>();
    for (Message message : subscription) {
      texts.add(message.text());
      if (texts.size() == count) {
        break;
      }
    }
    return texts;
  }

  @Tag("smoke")
  @ParameterizedTest
  @EnumSource(MqttVersion.class)
  void eitherVersionAndQualityCarriesMessages(MqttVersion version) {
    try (MqttClient mqtt = broker.client(aws).version(version).connect()) {
      assertEquals(MqttState.Status.CONNECTED, mqtt.state().status());
      Subscription all = mqtt.subscribe("plant/" + version + "/#");
      byte[] bytes = {0, 1, (byte) 0xff};
      Delivery delivery = mqtt.publish("plant/" + version + "/bytes", bytes);
      delivery.await();
      assertTrue(delivery.isDone());
      delivery.await(Duration.ZERO);
      Publication once =
          Publication.builder("plant/" + version + "/7").payload("hé").qos(0).build();
      mqtt.publish(once).await(PATIENCE);
      mqtt.publish("plant/" + version + "/empty", "").await(PATIENCE);

      Iterator<Message> messages = all.iterator();
      Message first = messages.next();
      assertEquals("plant/" + version + "/bytes", first.topic());
      assertArrayEquals(bytes, first.payload());
      assertEquals(1, first.qos());
      assertEquals(1, first.attempt());
      assertFalse(first.retained() || first.duplicate());
      assertNull(first.contentType());
      assertNull(first.correlationData());
      assertTrue(first.userProperties().isEmpty());
      Message second = messages.next();
      assertEquals("hé", second.text());
      assertEquals(0, second.qos());
      assertEquals("", messages.next().text());
      assertEquals(0, mqtt.state().unacknowledged());
    }
  }

  @ParameterizedTest
  @EnumSource(MqttVersion.class)
  void messagesComeInOrder(MqttVersion version) {
    try (MqttClient mqtt = broker.client(aws).version(version).connect()) {
      Subscription all = mqtt.subscribe("order/" + version + "/+");
      List<String> sent = new ArrayList<>();
      for (int number = 0; number < 1000; number++) {
        sent.add("" + number);
        mqtt.publish("order/" + version + "/" + number % 3, "" + number);
      }
      assertEquals(sent, texts(all, sent.size()));
    }
  }

  /** One frame takes no more than a few of them. */
  @Test
  void largeMessagesComeInOrder() {
    try (MqttClient mqtt = broker.client(aws).connect()) {
      Subscription all = mqtt.subscribe("large");
      for (int number = 0; number < 20; number++) {
        byte[] payload = new byte[400_000];
        payload[payload.length - 1] = (byte) number;
        mqtt.publish("large", payload);
      }
      int number = 0;
      for (Message message : all) {
        byte[] payload = message.payload();
        assertEquals(400_000, payload.length);
        assertEquals(number++, payload[payload.length - 1]);
        if (number == 20) {
          break;
        }
      }
    }
  }

  @Test
  void propertiesAreCarriedByVersion5() {
    Publication publication =
        Publication.builder("properties")
            .payload("{}")
            .contentType("application/json")
            .responseTopic("answers/7")
            .correlationData(new byte[] {1, 2})
            .messageExpiry(Duration.ofMillis(59_500))
            .userProperty("line", "7")
            .userProperty("line", "8")
            .build();
    try (MqttClient mqtt = broker.client(aws).connect()) {
      Subscription all = mqtt.subscribe("properties");
      mqtt.publish(publication);
      Message message = all.iterator().next();
      assertEquals("application/json", message.contentType());
      assertEquals("answers/7", message.responseTopic());
      assertArrayEquals(new byte[] {1, 2}, message.correlationData());
      assertEquals(
          List.of(Map.entry("line", "7"), Map.entry("line", "8")), message.userProperties());
    }
    try (MqttClient mqtt = broker.client(aws).version(MqttVersion.V3_1_1).connect()) {
      ValidationException refused =
          assertThrows(ValidationException.class, () -> mqtt.publish(publication));
      assertTrue(refused.getMessage().contains("MQTT 3.1.1"), refused::getMessage);
    }
  }

  @Test
  void whatIsRetainedComesToThoseWhoSubscribeLater() {
    try (MqttClient mqtt = broker.client(aws).connect()) {
      mqtt.publish(Publication.builder("kept").payload("on").retain(true).build()).await();
      Message message = mqtt.subscribe("kept").iterator().next();
      assertTrue(message.retained());
      assertEquals("on", message.text());
    }
  }

  @Test
  void theWillIsPublishedWhenTheConnectionBreaks() throws Exception {
    Publication will = Publication.builder("gone").payload("line 7").qos(1).build();
    try (Relay relay = new Relay(broker.port());
        MqttClient watcher = broker.client(aws).connect()) {
      Subscription gone = watcher.subscribe("gone");
      assertTrue(gone.awaitConfirmed(PATIENCE));
      String endpoint = "mqtt://127.0.0.1:" + relay.port();
      try (MqttClient mqtt = aws.mqtt().endpoint(endpoint).will(will).connect()) {
        // Without a good-bye.
        relay.cut();
        assertEquals("line 7", gone.iterator().next().text());
        mqtt.close(Duration.ZERO);
      }
    }
  }

  @Test
  void aConnectorThatIsClosedSaysGoodBye() {
    Publication will = Publication.builder("left").payload("lost").qos(1).build();
    try (MqttClient watcher = broker.client(aws).connect()) {
      Subscription left = watcher.subscribe("left");
      assertTrue(left.awaitConfirmed(PATIENCE));
      Connector other = Mosquitto.connector().build();
      MqttClient mqtt = broker.client(other).will(will).connect();
      other.close();
      while (mqtt.state().status() != MqttState.Status.CLOSED) {
        mqtt.awaitChange(mqtt.state(), PATIENCE);
      }
      // A last will would come before it.
      watcher.publish("left", "polite");
      assertEquals("polite", left.iterator().next().text());
      mqtt.close();
    }
  }

  @Test
  void whatTheBrokerRefusesIsHeardOf() {
    try (MqttClient mqtt = broker.client(aws).connect()) {
      Delivery refused = mqtt.publish("forbidden/7", "x");
      // So many that those that have ended are forgotten.
      for (int number = 0; number < 3000; number++) {
        mqtt.publish("allowed", "x");
      }
      mqtt.publish("allowed", "last").await(PATIENCE);
      mqtt.publish("allowed", "looks through them");
      for (int attempt = 0; attempt < 2; attempt++) {
        AccessDeniedException denied =
            assertThrows(AccessDeniedException.class, () -> refused.await(PATIENCE));
        assertEquals("NotAuthorized", denied.awsCode());
      }
      assertTrue(refused.isDone());
    }
  }

  @Test
  void whatIsNotDoneComesAgain() {
    try (MqttClient mqtt = broker.client(aws).connect()) {
      Subscription all = mqtt.subscribe("again");
      for (int number = 0; number < 5; number++) {
        mqtt.publish("again", "" + number);
      }
      assertEquals(List.of("0", "1"), texts(all, 2));
      Iterator<Message> left = all.iterator();
      assertEquals("1", left.next().text());
      assertEquals(List.of("1", "2"), texts(all, 2));
      // It had nothing in hand any more, and goes on beside the others.
      assertEquals("3", left.next().text());
    }
  }

  @Test
  void bothSidesOfABoundAreTold() {
    try (MqttClient mqtt = broker.client(aws).connect()) {
      Map<String, Runnable> wrong =
          Map.of(
              "qos must be 0 or 1, but is 2",
              () -> mqtt.publish(Publication.builder("a").qos(2).build()),
              "topic must be a topic without + and #",
              () -> mqtt.publish("a/+", "x"),
              "topic must not have half of a surrogate pair",
              () -> mqtt.publish("a\ud800", "x"),
              "message_expiry_interval must be 0 to 4294967295",
              () -> mqtt.publish(expiring(Duration.ofDays(100_000))),
              "max_in_flight must be 1 to 65535 messages, but is 0",
              () -> mqtt.subscribe("a", SubscriptionOptions.defaults().maxInFlight(0)),
              "attempts must be 1 to 1000, but is 0",
              () -> mqtt.subscribe("a", SubscriptionOptions.defaults().attempts(-1)));
      wrong.forEach(
          (words, call) -> {
            ValidationException refused = assertThrows(ValidationException.class, call::run);
            assertTrue(refused.getMessage().contains(words), refused::getMessage);
          });
    }
  }

  private static Publication expiring(Duration time) {
    return Publication.builder("a").messageExpiry(time).build();
  }
}
