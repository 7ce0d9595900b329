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
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who has which message in hand, and what becomes of it when the client is closed. */
@SuppressWarnings("try") // Some are closed before.
@Timeout(60)
class MqttHandsTest {
  private static final int PATIENCE_SECONDS = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(PATIENCE_SECONDS);

  private static Mosquitto broker;

  private final LogBook log = new LogBook();
  private Connector aws;

  @BeforeAll
  static void startBroker(@TempDir Path directory) {
    broker = Mosquitto.start(directory);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

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

  private MqttClient client(String id) {
    return broker.client(aws).clientId(id).connect();
  }

  private static void publish(MqttClient mqtt, int count) {
    for (int number = 0; number < count; number++) {
      mqtt.publish("work", "" + number).await(PATIENCE);
    }
  }

  /** What the session of a client has still; it is forgotten. */
  private List<String> rest(String id) {
    try (MqttClient mqtt = client(id);
        Subscription work = mqtt.subscribe("work")) {
      mqtt.publish("work", "last").await(PATIENCE);
      List<String> texts = new ArrayList<>();
      for (Message message : work) {
        if (message.text().equals("last")) {
          break;
        }
        texts.add(message.text());
      }
      return texts;
    }
  }

  private static Thread run(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    return thread;
  }

  private static void join(Thread thread) throws InterruptedException {
    thread.join(PATIENCE.toMillis());
    assertTrue(!thread.isAlive());
  }

  @Test
  void eachLoopAcknowledgesItsOwnMessage() throws Exception {
    try (MqttClient mqtt = client("loops")) {
      Subscription work = mqtt.subscribe("work");
      publish(mqtt, 5);
      Iterator<Message> one = work.iterator();
      assertEquals("0", one.next().text());
      List<String> others = new ArrayList<>();
      join(
          run(
              () -> {
                Iterator<Message> other = work.iterator();
                for (int number = 0; number < 4; number++) {
                  others.add(other.next().text());
                }
              }));
      assertEquals(List.of("1", "2", "3", "4"), others);
      // The other thread has ended, and what it had in hand comes again; the first is left by this.
      Iterator<Message> again = work.iterator();
      assertEquals("0", again.next().text());
      assertEquals("4", again.next().text());
    }
    assertEquals(List.of("4"), rest("loops"));
  }

  @Test
  void aMessageIsDoneAtOnce() {
    try (MqttClient mqtt = client("at-once")) {
      Subscription work = mqtt.subscribe("work");
      publish(mqtt, 3);
      Message first = work.iterator().next();
      first.done();
      first.done();
      assertEquals("1", work.iterator().next().text());
      Message again = work.iterator().next();
      assertEquals("1", again.text());
      Iterator<Message> later = work.iterator();
      // It was given back with that, and yet may be done, as nobody else has it.
      again.done();
      assertEquals("2", later.next().text());
    }
    assertEquals(List.of("2"), rest("at-once"));
  }

  @Test
  void anIteratorThatIsForgottenGivesItsMessageBack() throws Exception {
    try (MqttClient mqtt = client("forgotten")) {
      Subscription work = mqtt.subscribe("work");
      publish(mqtt, 1);
      AtomicReference<Iterator<Message>> kept = new AtomicReference<>(work.iterator());
      assertEquals("0", kept.get().next().text());
      AtomicReference<String> found = new AtomicReference<>();
      Thread other = run(() -> found.set(work.iterator().next().text()));
      kept.set(null);
      for (int waited = 0; found.get() == null; waited++) {
        assertTrue(waited < 500, "it is never collected");
        System.gc();
        Thread.sleep(10);
      }
      assertEquals("0", found.get());
      join(other);
    }
    assertEquals(List.of("0"), rest("forgotten"));
  }

  @Test
  void threadsShareASubscription() throws Exception {
    int count = 2000;
    try (MqttClient mqtt = client("shared")) {
      Subscription work = mqtt.subscribe("work");
      CyclicBarrier together = new CyclicBarrier(3);
      List<String> seen = Collections.synchronizedList(new ArrayList<>());
      CountDownLatch all = new CountDownLatch(count);
      List<Thread> threads = new ArrayList<>();
      for (int number = 0; number < 3; number++) {
        threads.add(
            run(
                () -> {
                  boolean isFirst = true;
                  for (Message message : work) {
                    seen.add(message.text());
                    all.countDown();
                    if (isFirst) {
                      isFirst = false;
                      await(together);
                    }
                  }
                }));
      }
      for (int number = 0; number < count; number++) {
        mqtt.publish("work", "" + number);
      }
      assertTrue(all.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
      mqtt.close();
      for (Thread thread : threads) {
        join(thread);
      }
      Set<String> different = new HashSet<>(seen);
      assertEquals(count, different.size());
      assertEquals(count, seen.size());
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (Exception late) {
      throw new IllegalStateException(late);
    }
  }

  @Test
  void aThreadThatWaitsForAnotherIsInterrupted() throws Exception {
    try (MqttClient mqtt = client("interrupted")) {
      Subscription work = mqtt.subscribe("work");
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread first = run(() -> work.iterator().hasNext());
      Thread second =
          run(
              () ->
                  thrown.set(
                      assertThrows(
                          io.twinlink.CancelledException.class, () -> work.iterator().hasNext())));
      while (first.getState() == Thread.State.NEW || second.getState() == Thread.State.NEW) {
        Thread.sleep(1);
      }
      second.interrupt();
      join(second);
      assertTrue(thrown.get() != null);
      mqtt.close();
      join(first);
    }
  }

  @Test
  void whatAHandlerSaysToBeDoneStaysSo() throws Exception {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch both = new CountDownLatch(2);
    try (MqttClient mqtt = client("said")) {
      mqtt.subscribe("work")
          .listen(
              message -> {
                seen.add(message.text());
                message.done();
                both.countDown();
                throw new IllegalStateException("after that");
              });
      publish(mqtt, 2);
      assertTrue(both.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    assertEquals(List.of("0", "1"), seen);
    assertEquals(List.of(), rest("said"));
  }

  @Test
  void closingWaitsForHandlersAtWork() throws Exception {
    for (int most : new int[] {1, 3}) {
      String id = "waits-" + most;
      CountDownLatch begun = new CountDownLatch(1);
      List<String> ended = Collections.synchronizedList(new ArrayList<>());
      try (MqttClient mqtt = client(id)) {
        mqtt.subscribe("work", SubscriptionOptions.defaults().maxInFlight(most))
            .listen(
                message -> {
                  begun.countDown();
                  Thread.sleep(300);
                  mqtt.publish(Publication.builder("answers").payload("a").retain(true).build());
                  ended.add(message.text());
                });
        publish(mqtt, 2);
        assertTrue(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        // Leaving the connector does the same.
        aws.close();
        assertEquals(List.of("0"), ended);
        assertEquals(MqttState.Status.CLOSED, mqtt.state().status());
      }
      open();
      assertEquals(List.of("1"), rest(id));
      try (MqttClient mqtt = client("reads");
          Subscription answers = mqtt.subscribe("answers")) {
        assertEquals("a", answers.iterator().next().text());
        mqtt.publish(Publication.builder("answers").retain(true).build()).await(PATIENCE);
      }
    }
  }

  @Test
  void whatAHandlerIsStillAtComesAgain() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    MqttClient mqtt = client("still");
    mqtt.subscribe("work")
        .listen(
            message -> {
              begun.countDown();
              mayEnd.await();
            });
    publish(mqtt, 1);
    assertTrue(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    mqtt.close(Duration.ofMillis(200));
    assertTrue(log.text().contains("1 handler was at work when the MQTT client was closed"));
    mayEnd.countDown();
    MqttThreads.assertNone();
    assertEquals(List.of("0"), rest("still"));
  }

  @Test
  void aHandlerThatClosesItsClientDoesNotWaitForItself() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    MqttClient mqtt = client("itself");
    mqtt.subscribe("work")
        .listen(
            message -> {
              mqtt.close(Duration.ofHours(1));
              closed.countDown();
            });
    publish(mqtt, 1);
    assertTrue(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    MqttThreads.assertNone();
    assertEquals(List.of("0"), rest("itself"));
  }

  @Test
  void aConnectorSendsWhatItsClientsHaveStill() {
    try (Connector other = Mosquitto.connector().build();
        MqttClient watcher = broker.client(other).connect();
        Subscription all = watcher.subscribe("many/#")) {
      assertTrue(all.awaitConfirmed(PATIENCE));
      MqttClient mqtt =
          broker
              .client(aws)
              .will(Publication.builder("many/gone").payload("will").build())
              .connect();
      for (int number = 0; number < 500; number++) {
        mqtt.publish("many/1", "" + number);
      }
      aws.close();
      watcher.publish("many/1", "last").await(PATIENCE);
      Iterator<Message> messages = all.iterator();
      for (int number = 0; number < 500; number++) {
        assertEquals("" + number, messages.next().text());
      }
      assertEquals("last", messages.next().text());
    }
  }
}
