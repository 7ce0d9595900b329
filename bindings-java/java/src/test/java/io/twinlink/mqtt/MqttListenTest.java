package io.twinlink.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.Connector;
import io.twinlink.internal.LiveConnectors;
import io.twinlink.testing.LogBook;
import io.twinlink.testing.Mosquitto;
import io.twinlink.testing.MqttThreads;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Handlers on threads of their own. */
@Timeout(60)
class MqttListenTest {
  private static final int PATIENCE_SECONDS = 20;

  private static Mosquitto broker;

  private final LogBook log = new LogBook();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private Connector aws;
  private MqttClient mqtt;

  @BeforeAll
  static void startBroker(@TempDir Path directory) {
    broker = Mosquitto.start(directory);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @BeforeEach
  void connect() {
    aws = Mosquitto.connector().logger(log).build();
    mqtt = broker.client(aws).connect();
  }

  @AfterEach
  void close() throws Exception {
    mqtt.close();
    aws.close();
    mqtt = null;
    LiveConnectors.assertNone();
    MqttThreads.assertNone();
  }

  private List<String> heard(int count) throws InterruptedException {
    List<String> texts = new ArrayList<>();
    while (texts.size() < count) {
      String text = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertTrue(text != null, () -> "no more than " + texts);
      texts.add(text);
    }
    return texts;
  }

  @Tag("smoke")
  @Test
  void aHandlerIsCalledInOrderOnAThreadOfItsOwn() throws Exception {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    mqtt.subscribe("listen/#")
        .listen(
            message -> {
              threads.add(Thread.currentThread());
              heard.add(message.text());
            });
    List<String> sent = new ArrayList<>();
    for (int number = 0; number < 500; number++) {
      sent.add("" + number);
      mqtt.publish("listen/" + number % 2, "" + number);
    }
    assertEquals(sent, heard(500));
    assertEquals(1, threads.size());
    Thread thread = threads.iterator().next();
    assertEquals("twinlink-mqtt listen/#", thread.getName());
    assertTrue(thread.isDaemon());
    mqtt.close();
    thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    assertTrue(!thread.isAlive());
  }

  @Test
  void aMessageThatFailsComesAgainAndThenToTheDeadLetters() throws Exception {
    SubscriptionOptions twice = SubscriptionOptions.defaults().attempts(2);
    mqtt.subscribe("fail/#", twice)
        .listen(
            message -> {
              heard.add(message.topic() + " " + message.text() + " " + message.attempt());
              if (message.text().equals("bad")) {
                throw new IllegalStateException("no " + message.text());
              }
            },
            (message, failure) -> heard.add("dead " + message.text() + " " + failure.getMessage()));
    for (String text : List.of("first", "bad", "after", "later")) {
      mqtt.publish("fail/a", text);
    }
    mqtt.publish("fail/b", "other");
    List<String> expected =
        List.of(
            "fail/a first 1",
            "fail/a bad 1",
            "fail/b other 1",
            "fail/a bad 2",
            "dead bad no bad",
            "fail/a after 1",
            "fail/a later 1");
    assertEquals(expected, heard(expected.size()));
    mqtt.state();
    assertTrue(log.text().contains("comes again filter=fail/#"), log::text);
    assertTrue(!log.text().contains("is given up"), log::text);
    assertTrue(log.text().contains("IllegalStateException: no bad"), log::text);
  }

  @Test
  void withoutDeadLettersItIsLoggedAndDone() throws Exception {
    mqtt.subscribe("dead", SubscriptionOptions.defaults().attempts(1))
        .listen(
            message -> {
              heard.add(message.text());
              throw new AssertionError("an error of the JVM or of a test");
            });
    mqtt.publish("dead", "1");
    mqtt.publish("dead", "2");
    assertEquals(List.of("1", "2"), heard(2));
    assertTrue(log.text().contains("is given up filter=dead"), log::text);
  }

  @Test
  void aDeadLetterHandlerThatFailsEndsNothing() throws Exception {
    mqtt.subscribe("dead", SubscriptionOptions.defaults().attempts(1))
        .listen(
            message -> {
              throw new IllegalStateException("first");
            },
            (message, failure) -> {
              heard.add(message.text());
              throw new IllegalStateException("second");
            });
    mqtt.publish("dead", "1");
    mqtt.publish("dead", "2");
    assertEquals(List.of("1", "2"), heard(2));
    String words =
        "The dead-letter handler of dead failed: java.lang.IllegalStateException: second";
    assertTrue(log.text().contains(words), log::text);
  }

  @Test
  void manyAreHandledAtATimeButOneOfEachTopic() throws Exception {
    CyclicBarrier together = new CyclicBarrier(3);
    Set<String> busy = ConcurrentHashMap.newKeySet();
    mqtt.subscribe("many/#", SubscriptionOptions.defaults().maxInFlight(3))
        .listen(
            message -> {
              assertTrue(busy.add(message.topic()), "two of one topic");
              together.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
              busy.remove(message.topic());
              heard.add(message.topic() + message.text());
            },
            (message, failure) -> heard.add("dead " + failure));
    for (int number = 0; number < 5; number++) {
      for (String topic : List.of("many/a", "many/b", "many/c")) {
        mqtt.publish(topic, "" + number);
      }
    }
    List<String> all = heard(15);
    for (String topic : List.of("many/a", "many/b", "many/c")) {
      List<String> ofTopic = new ArrayList<>(all);
      ofTopic.removeIf(text -> !text.startsWith(topic));
      assertEquals(List.of(topic + 0, topic + 1, topic + 2, topic + 3, topic + 4), ofTopic);
    }
  }

  @Test
  void aHandlerThatInterruptsItsThreadGoesOn() throws Exception {
    mqtt.subscribe("interrupt")
        .listen(
            message -> {
              heard.add(message.text());
              Thread.currentThread().interrupt();
            });
    for (String text : List.of("1", "2", "3")) {
      mqtt.publish("interrupt", text).await();
      assertEquals(List.of(text), heard(1));
    }
  }

  @Test
  void handlersThatBothCloseTheirClientDoNotWaitForEachOther() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    mqtt.subscribe("both/#", SubscriptionOptions.defaults().maxInFlight(2))
        .listen(
            message -> {
              together.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
              // Longer than the test may take.
              mqtt.close(Duration.ofHours(1));
              heard.add(message.topic());
            });
    mqtt.publish("both/1", "x");
    mqtt.publish("both/2", "x");
    assertEquals(Set.of("both/1", "both/2"), Set.copyOf(heard(2)));
  }

  @Test
  void closingASubscriptionEndsItsThreads() throws Exception {
    CountDownLatch handling = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Subscription subscription = mqtt.subscribe("close/#");
    subscription.listen(
        message -> {
          handling.countDown();
          closed.await();
          heard.add(message.text());
        });
    mqtt.publish("close/1", "1");
    mqtt.publish("close/1", "2");
    assertTrue(handling.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    subscription.close();
    subscription.close();
    closed.countDown();
    // What waited for it is forgotten; what was taken with the first is still handled.
    assertEquals("1", heard(1).get(0));
    awaitOneThread();
    mqtt.publish("close/1", "3").await(Duration.ofSeconds(PATIENCE_SECONDS));
    assertTrue(!heard.contains("3"));
  }

  /** The client's own. */
  private static void awaitOneThread() throws Exception {
    while (MqttThreads.names().size() > 1) {
      Thread.sleep(10);
    }
  }

  @Test
  void oneAtATimeTakesTheMessages() {
    Subscription subscription = mqtt.subscribe("one");
    subscription.listen(message -> heard.add(message.text()));
    assertThrows(IllegalStateException.class, subscription::iterator);
    assertThrows(IllegalStateException.class, () -> subscription.listen(message -> {}));
  }
}
