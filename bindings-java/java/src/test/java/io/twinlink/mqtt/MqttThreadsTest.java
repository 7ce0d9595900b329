package io.twinlink.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.CancelledException;
import io.twinlink.ClosedException;
import io.twinlink.Connector;
import io.twinlink.internal.LiveConnectors;
import io.twinlink.testing.LogBook;
import io.twinlink.testing.Mosquitto;
import io.twinlink.testing.MqttThreads;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Threads that wait, are interrupted, and end. */
@Timeout(60)
class MqttThreadsTest {
  private static final int PATIENCE_SECONDS = 20;

  private static Mosquitto broker;

  @BeforeAll
  static void startBroker(@TempDir Path directory) {
    broker = Mosquitto.start(directory);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    MqttThreads.assertNone();
    LiveConnectors.assertNone();
  }

  /** A thread that iterates: what it has read, and what ended it. */
  private static final class Reader {
    private final CompletableFuture<Throwable> end = new CompletableFuture<>();
    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final Thread thread;

    Reader(Subscription subscription) {
      thread =
          new Thread(
              () -> {
                Throwable thrown = null;
                try {
                  for (Message message : subscription) {
                    first.complete(message.text());
                  }
                } catch (RuntimeException expected) {
                  thrown = expected;
                }
                end.complete(thrown);
              });
      thread.start();
    }

    String first() throws Exception {
      return first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    Throwable end() throws Exception {
      return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  @Tag("smoke")
  @Test
  void aThreadThatIteratesIsInterrupted() throws Exception {
    try (Connector aws = Mosquitto.connector().build();
        MqttClient mqtt = broker.client(aws).connect()) {
      Subscription subscription = mqtt.subscribe("interrupted");
      Reader reader = new Reader(subscription);
      mqtt.publish("interrupted", "1");
      assertEquals("1", reader.first());
      reader.thread.interrupt();
      assertInstanceOf(CancelledException.class, reader.end());
      mqtt.publish("interrupted", "2");
      // The first was done when the next was asked for.
      assertEquals("2", subscription.iterator().next().text());
    }
  }

  @Test
  void whatAnInterruptedThreadWasGivenIsNotLost() throws Exception {
    try (Connector aws = Mosquitto.connector().build();
        MqttClient mqtt = broker.client(aws).connect()) {
      Subscription subscription = mqtt.subscribe("kept");
      for (int number = 0; number < 3; number++) {
        mqtt.publish("kept", "" + number).await();
      }
      Thread.currentThread().interrupt();
      Iterator<Message> messages = subscription.iterator();
      List<String> texts = new ArrayList<>();
      for (int number = 0; number < 3; number++) {
        texts.add(messages.next().text());
      }
      assertThrows(CancelledException.class, messages::hasNext);
      assertTrue(Thread.interrupted());
      assertEquals(List.of("0", "1", "2"), texts);
    }
  }

  @Test
  void loopsEndWhenSomethingIsClosedElsewhere() throws Exception {
    List<Consumer<Object[]>> ways = new ArrayList<>();
    ways.add(all -> ((Subscription) all[2]).close());
    ways.add(all -> ((MqttClient) all[1]).close());
    ways.add(all -> ((Connector) all[0]).close());
    for (Consumer<Object[]> way : ways) {
      try (Connector aws = Mosquitto.connector().build();
          MqttClient mqtt = broker.client(aws).connect()) {
        Subscription subscription = mqtt.subscribe("elsewhere");
        Reader reader = new Reader(subscription);
        mqtt.publish("elsewhere", "1").await();
        assertEquals("1", reader.first());
        way.accept(new Object[] {aws, mqtt, subscription});
        assertNull(reader.end());
        assertTrue(!subscription.iterator().hasNext());
      }
    }
  }

  @Test
  void noThreadIsLeft() throws Exception {
    for (int round = 0; round < 10; round++) {
      try (Connector aws = Mosquitto.connector().build();
          MqttClient mqtt = broker.client(aws).connect()) {
        mqtt.subscribe("left/#").listen(message -> {});
        mqtt.subscribe("left/+", SubscriptionOptions.defaults().maxInFlight(3))
            .listen(message -> {});
        mqtt.publish("left/1", "1").await();
      }
    }
  }

  @Test
  void theConnectorClosesItsClients() throws Exception {
    Connector aws = Mosquitto.connector().build();
    MqttClient mqtt = broker.client(aws).connect();
    aws.close();
    assertEquals(
        MqttState.Status.CLOSED, mqtt.awaitChange(mqtt.state(), Duration.ofSeconds(1)).status());
    assertThrows(ClosedException.class, () -> mqtt.publish("closed", "x"));
    assertThrows(ClosedException.class, () -> broker.client(aws).start());
    mqtt.close();
  }

  @Test
  void aForgottenClientIsClosedWithAWarning() throws Exception {
    LogBook log = new LogBook();
    try (Connector aws = Mosquitto.connector().logger(log).build()) {
      broker.client(aws).connect().subscribe("forgotten");
      for (int waited = 0; LiveConnectors.mqtt() > 0; waited++) {
        assertTrue(waited < 500, "it is never collected");
        System.gc();
        Thread.sleep(10);
      }
      MqttThreads.assertNone();
      while (!log.text().contains("A MqttClient was not closed")) {
        Thread.sleep(10);
      }
    }
  }
}
