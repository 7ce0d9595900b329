package io.twinlink.mendix.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What becomes of connections: with other settings, when they are lost, and at their end. */
final class IotConnectionsTest extends IotApp {
  @Test
  void nothingIsGivenUpWhileTheAppIsBeingStopped() throws Exception {
    connect("secret", "ClientID", "line-7");
    activities.subscribeWithDeadLetters(
        context,
        made("SubscribeRequest", "TopicFilter", "plant/#", "Attempts", 2),
        "Plant.OnMessage",
        "Plant.OnDead");
    FakeClient client = clients.get(0);
    CountDownLatch atWork = new CountDownLatch(1);
    CountDownLatch mayFail = new CountDownLatch(1);
    runtime.microflows.put(
        "Plant.OnMessage",
        nothing -> {
          atWork.countDown();
          await(mayFail);
          throw new IllegalStateException("the app is going");
        });
    Thread thread = handler(() -> client.giveLast("plant/#", "plant/1", "x"));
    atWork.await();
    // As at the end of an app: not as long as the test would have to wait.
    Thread stopping = new Thread(() -> connections.stop(Duration.ofSeconds(1)));
    stopping.start();
    awaitWaiting(stopping);
    mayFail.countDown();
    stopping.join();
    thread.join();
    assertEquals(List.of("Plant.OnMessage{Message=Message}"), runtime.calls);
    assertFalse(client.did.contains("given up"));
  }

  @Test
  void aMessageBehindTheOneAtWorkIsGivenBackAndNotWaitedFor() throws Exception {
    connect("secret", "ClientID", "line-7");
    subscribe("line-7", null);
    FakeClient client = clients.get(0);
    CountDownLatch atWork = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    runtime.microflows.put(
        "Plant.OnMessage",
        nothing -> {
          atWork.countDown();
          await(mayEnd);
        });
    Thread thread =
        handler(
            () -> {
              client.give("plant/#", "plant/1", "1");
              client.give("plant/#", "plant/1", "2");
            });
    atWork.await();
    Thread stopping = new Thread(() -> activities.disconnect("line-7", null));
    stopping.start();
    awaitWaiting(stopping);
    assertFalse(client.did.contains("close"), "it waits for the microflow");
    mayEnd.countDown();
    stopping.join();
    thread.join();
    assertTrue(client.did.contains("given back"));
    assertFalse(client.did.contains("busy"));
    assertEquals(1, runtime.calls.size());
  }

  @Test
  void aMicroflowThatDisconnectsDoesNotWaitForItself() throws Exception {
    connect("secret", "ClientID", "line-7");
    subscribe("line-7", null);
    runtime.microflows.put(
        "Plant.OnMessage", nothing -> assertTrue(activities.disconnect("line-7", null)));
    clients.get(0).give("plant/#", "plant/1", "x");
    assertEquals(Duration.ofSeconds(10), clients.get(0).drain, "all the time is left");
    assertEquals("close", clients.get(0).did.get(clients.get(0).did.size() - 1));
    assertFalse(clients.get(0).did.contains("busy"));
  }

  @Test
  void allConnectionsShareOneTimeForTheirEnd() {
    connect("secret", "ClientID", "a");
    connect("secret", "ClientID", "b");
    connections.stop(Duration.ofSeconds(10));
    assertTrue(clients.get(1).drain.compareTo(clients.get(0).drain) < 0);
  }

  @Test
  void otherKeysAreForTheNextConnection() throws Exception {
    connect("first", "ClientID", "line-7");
    subscribe("line-7", null);
    connect("first", "ClientID", "line-7");
    assertEquals(1, clients.size(), "nothing is new");
    connect("second", "ClientID", "line-7");
    connections.look();
    assertEquals(1, clients.size(), "it is connected");
    clients.get(0).since = null;
    connections.look();
    assertEquals(2, clients.size());
    assertEquals("close", clients.get(0).did.get(clients.get(0).did.size() - 1));
    assertEquals(List.of("start", "subscribe plant/#"), clients.get(1).did);
    clients.get(1).since = null;
    connect("third", "ClientID", "line-7");
    assertEquals(3, clients.size(), "a connection that is lost takes them at once");
    clients.get(2).give("plant/#", "plant/1", "x");
    assertEquals(List.of("Plant.OnMessage{Message=Message}"), runtime.calls);
  }

  @Test
  void aLookPutsNoOldKeysBackOverThoseThatAreTakenMeanwhile() throws Exception {
    connect("first", "ClientID", "line-7");
    connect("second", "ClientID", "line-7");
    clients.get(0).since = null;
    Thread look = new Thread(connections::look);
    opening =
        () -> {
          opening = () -> {};
          look.start();
          // Until it waits for its turn.
          while (look.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
          }
        };
    connect("third", "ClientID", "line-7");
    look.join();
    assertEquals(2, clients.size());
    connect("third", "ClientID", "line-7");
    assertEquals(2, clients.size(), "it has the last keys");
  }

  @Test
  void messagesHaveTheClientIdOfTheConnectionThatThereIs() throws Exception {
    connect("secret");
    activities.subscribe(
        context, made("SubscribeRequest", "TopicFilter", "plant/#"), "Plant.OnMessage");
    connect("secret", "KeepAliveInSeconds", 45);
    AtomicReference<Object> given = new AtomicReference<>();
    runtime.microflows.put("Plant.OnMessage", found -> given.set(found.get("Message")));
    clients.get(1).give("plant/#", "plant/1", "x");
    assertEquals("random-1", runtime.objects.of(given.get()).get("ClientID"));
  }

  @Test
  void aConnectionThatIsBeingClosedHasEndedBeforeAnotherWithItsClientIdBegins() throws Exception {
    connect("secret", "ClientID", "line-7");
    subscribe("line-7", null);
    CountDownLatch atWork = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    runtime.microflows.put(
        "Plant.OnMessage",
        nothing -> {
          atWork.countDown();
          await(mayEnd);
        });
    Thread thread = handler(() -> clients.get(0).give("plant/#", "plant/1", "x"));
    atWork.await();
    Thread stopping = new Thread(() -> activities.disconnect("line-7", null));
    stopping.start();
    awaitWaiting(stopping);
    List<String> atTheOpening = new CopyOnWriteArrayList<>();
    opening = () -> atTheOpening.addAll(clients.get(0).did);
    Thread connecting = new Thread(() -> connect("secret", "ClientID", "line-7"));
    connecting.start();
    while (connecting.getState() != Thread.State.WAITING) {
      assertTrue(connecting.isAlive(), "it waits");
    }
    mayEnd.countDown();
    connecting.join();
    stopping.join();
    thread.join();
    assertTrue(atTheOpening.contains("close"), atTheOpening.toString());
    assertEquals("CONNECTED", status("line-7", null));
  }

  @Test
  void otherSettingsAreTakenAtOnceAndThoseThatCannotBeLeaveItAsItWas() {
    connect("secret", "ClientID", "line-7");
    subscribe("line-7", null);
    connect("secret", "ClientID", "line-7", "KeepAliveInSeconds", 45);
    assertEquals(List.of("start", "subscribe plant/#", "await null 30"), clients.get(1).did);
    refusal = "KeepAliveInSeconds is wrong";
    assertEquals(
        "Connect: validation: KeepAliveInSeconds is wrong. Mend it.",
        refused(() -> connect("secret", "ClientID", "line-7", "KeepAliveInSeconds", 4)));
    assertEquals(List.of("close"), clients.get(2).did);
    assertEquals(List.of("start", "subscribe plant/#"), clients.get(3).did);
    connect("secret", "ClientID", "line-7", "KeepAliveInSeconds", 45);
    assertEquals(4, clients.size());
  }

  @Test
  void whatCannotBeStartedAtAllIsTriedAgainAndLoggedOncePerReason() throws Exception {
    connect("first", "ClientID", "line-7");
    subscribe("line-7", null);
    connect("second", "ClientID", "line-7");
    isAllRefused = true;
    refusal = "there is no memory";
    clients.get(0).since = null;
    connections.look();
    connections.look();
    refusal = "there is no region";
    connections.look();
    List<String> told = new ArrayList<>(runtime.log);
    told.removeIf(line -> !line.startsWith("error"));
    assertEquals(2, told.size(), told.toString());
    assertTrue(told.get(0).contains("there is no memory"), told.get(0));
    assertTrue(told.get(1).contains("there is no region"), told.get(1));
    isAllRefused = false;
    refusal = null;
    connections.look();
    FakeClient last = clients.get(clients.size() - 1);
    assertEquals(List.of("start", "subscribe plant/#"), last.did);
    last.give("plant/#", "plant/1", "x");
    assertEquals(List.of("Plant.OnMessage{Message=Message}"), runtime.calls);
  }

  @Test
  void aConnectThatLeavesNothingStartedIsMadeUpForByALook() {
    connect("secret", "ClientID", "line-7");
    isAllRefused = true;
    refusal = "there is no memory";
    assertEquals(
        "Connect: validation: there is no memory. Mend it.",
        refused(() -> connect("secret", "ClientID", "line-7", "KeepAliveInSeconds", 45)));
    isAllRefused = false;
    refusal = null;
    connections.look();
    assertEquals(List.of("start"), clients.get(clients.size() - 1).did);
    connect("secret", "ClientID", "line-7");
    assertEquals(4, clients.size(), "it has the settings of before");
  }

  @Test
  void oneConnectionThatCannotBeLookedAtKeepsNoOtherFromIt() throws Exception {
    connect("secret", "ClientID", "a");
    connect("secret", "ClientID", "b");
    clients.get(0).stateless = new IllegalStateException("gone");
    connections.look();
    connections.look();
    assertEquals(
        1,
        runtime.log.stream()
            .filter(line -> line.startsWith("error") && line.contains("gone"))
            .count());
    assertTrue(runtime.log.contains("info MQTT b: connected."), runtime.log.toString());
    clients.get(0).stateless = null;
    connections.look();
    assertTrue(runtime.log.contains("info MQTT a: connected."), runtime.log.toString());
  }

  @Test
  void theWatchGoesOnAfterAnException() throws Exception {
    CountDownLatch looks = new CountDownLatch(2);
    failing.set(looks::countDown);
    connect("secret", "ClientID", "line-7");
    Thread watcher = connections.watcher();
    assertTrue(looks.await(1, TimeUnit.MINUTES));
    assertTrue(watcher.isAlive());
    failing.set(null);
    activities.stopAll();
    watcher.join();
    assertTrue(connections.isEmpty());
  }

  @Test
  void keysThatAreOverAreToldOnceWhenAConnectionIsLost() throws Exception {
    Date end = Date.from(Instant.now().plusMillis(300));
    activities.connect(
        context, made("ConnectRequest", "ClientID", "line-7"), "eu_west_1", keys("secret", end));
    while (!Instant.now().isAfter(end.toInstant())) {
      Thread.sleep(10);
    }
    connections.look();
    assertTrue(runtime.log.stream().noneMatch(line -> line.contains("expired")));
    clients.get(0).since = null;
    connections.look();
    connections.look();
    List<String> told = new ArrayList<>(runtime.log);
    told.removeIf(line -> !line.contains("expired"));
    assertEquals(
        List.of(
            "error MQTT line-7: the temporary credentials of this connection expired at "
                + end.toInstant()
                + ", so that it cannot be made again. Call MQTT Connect with new ones for the same"
                + " ClientID, or connect without Credentials: those of the environment renew"
                + " themselves."),
        told);
  }

  @Test
  void anAppThatHasStoppedLeavesNoConnectionAndNoThread() throws Exception {
    connect("secret", "ClientID", "line-7");
    Thread watcher = connections.watcher();
    goesOn.set(false);
    watcher.join(20_000);
    assertFalse(watcher.isAlive());
    assertTrue(connections.isEmpty());
    assertEquals("close", clients.get(0).did.get(clients.get(0).did.size() - 1));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static Thread handler(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (Exception failed) {
                throw new IllegalStateException(failed);
              }
            });
    thread.start();
    return thread;
  }
}
