package io.twinlink.mendix.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IDataType.DataTypeEnum;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subscriptions, their microflows and their connections, over a client without a broker. */
final class MqttActivitiesTest {
  private static final BrokerCertificates NONE = BrokerCertificates.read(null, "", " ", "unused");

  private final FakeRuntime runtime = new FakeRuntime().microflow("Plant.OnMessage");
  private final List<FakeClient> clients = new ArrayList<>();
  private final Brokers brokers = new Brokers(this::client, () -> true);
  private final MqttActivities activities = new MqttActivities("MxAwsIoT", brokers);
  private String trouble;
  private String refusal;

  private BrokerClient client(BrokerSettings settings, String module) {
    FakeClient made = new FakeClient();
    made.trouble = trouble;
    made.refusal = refusal;
    clients.add(made);
    return made;
  }

  @AfterEach
  void stop() {
    activities.stop("StopListening");
  }

  private static Supplier<BrokerSettings> anonymous() {
    return () -> BrokerSettings.anonymous(Broker.of("broker", 1883L), NONE);
  }

  private static Supplier<BrokerSettings> named(String clientId, boolean isClean) {
    return () -> BrokerSettings.of(Broker.of("broker", 1883L), clientId, isClean, NONE);
  }

  private boolean subscribe(Supplier<BrokerSettings> settings, String filter) {
    return activities.subscribe("SubscribeToTopic", settings, filter, "Plant.OnMessage", 5L);
  }

  private String refused(Runnable call) {
    String message = assertThrows(MendixRuntimeException.class, call::run).getMessage();
    assertEquals("error " + message, runtime.log.get(runtime.log.size() - 1));
    return message;
  }

  @Test
  void aSubscriptionAloneConnectsAndCallsItsMicroflow() throws Exception {
    assertTrue(subscribe(anonymous(), "plant/+/alarm"));
    assertEquals(List.of("subscribe plant/+/alarm", "start", "await 5"), clients.get(0).did);
    clients.get(0).give("plant/+/alarm", "plant/1/alarm", "{\"on\": true}");
    clients.get(0).give("plant/+/alarm", "plant/2/alarm", "ä");
    assertEquals(
        List.of(
            "Plant.OnMessage{Payload={\"on\": true}, Topic=plant/1/alarm}",
            "Plant.OnMessage{Payload=ä, Topic=plant/2/alarm}"),
        runtime.calls);
  }

  @Test
  void startListeningAfterItDoesNoHarm() {
    subscribe(anonymous(), "a");
    assertTrue(activities.start("StartListening", "BROKER", 1883L, ""));
    assertEquals(List.of("subscribe a", "start", "await 5", "await 5"), clients.get(0).did);
  }

  @Test
  void aSessionThatIsKeptConnectsWhenAllMicroflowsAreThere() {
    subscribe(named("app-1", false), "a");
    subscribe(named("app-1", false), "b");
    assertEquals(List.of("subscribe a", "subscribe b"), clients.get(0).did);
    assertTrue(activities.start("StartListening", "broker", 1883L, "app-1"));
    subscribe(named("app-1", false), "c");
    assertEquals(
        List.of("subscribe a", "subscribe b", "start", "await 5", "subscribe c", "await 5"),
        clients.get(0).did);
    assertEquals(1, clients.size());
  }

  @Test
  void aSessionThatIsForgottenConnectsAtOnce() {
    subscribe(named("app-1", true), "a");
    assertEquals(List.of("subscribe a", "start", "await 5"), clients.get(0).did);
  }

  @Test
  void clientIdsHaveConnectionsOfTheirOwn() {
    subscribe(named("app-1", false), "a");
    subscribe(named("app-2", false), "a");
    subscribe(anonymous(), "a");
    subscribe(anonymous(), "b");
    assertEquals(3, clients.size());
    activities.start("StartListening", "broker", 1883L, "app-2");
    assertEquals(List.of("subscribe a"), clients.get(0).did);
    assertEquals(List.of("subscribe a", "start", "await 5"), clients.get(1).did);
    assertEquals(
        List.of("subscribe a", "start", "await 5", "subscribe b", "await 5"), clients.get(2).did);
  }

  @Test
  void aClientIdThatNothingHasStartsAllAndSaysSo() {
    subscribe(named("app-1", false), "a");
    assertTrue(activities.start("StartListening", "broker", 1883L, "other"));
    assertEquals(List.of("subscribe a", "start", "await 5"), clients.get(0).did);
    assertEquals(
        List.of(
            "warn StartListening: no subscription at broker:1883 has the client id other; all"
                + " connections to it are started."),
        runtime.log);
    runtime.log.clear();
    assertTrue(activities.start("StartListening", "elsewhere", null, "app-1"));
    assertEquals(
        List.of(
            "warn StartListening: no subscription at elsewhere:8883 has the client id app-1;"
                + " nothing is started."),
        runtime.log);
  }

  @Test
  void whatStandsInTheWayIsTheErrorAndTheSubscriptionStays() throws Exception {
    trouble = "the broker refused it";
    String message = refused(() -> subscribe(anonymous(), "a"));
    assertEquals("SubscribeToTopic: connection: the broker refused it. Mend it.", message);
    clients.get(0).trouble = null;
    clients.get(0).give("a", "a", "later");
    assertEquals(List.of("Plant.OnMessage{Payload=later, Topic=a}"), runtime.calls);
  }

  @Test
  void whatCanNeverBeStartedLeavesNothing(@TempDir Path resources) throws Exception {
    runtime.resources = resources;
    Files.writeString(resources.resolve("device.pem"), "no certificate");
    BrokerCertificates wrong = BrokerCertificates.read("", "device.pem", "", "");
    Broker broker = Broker.of("broker", 1883L);
    refusal = "the file holds no certificate";
    String message =
        refused(() -> subscribe(() -> BrokerSettings.of(broker, "app-1", true, wrong), "a"));
    assertTrue(message.contains("the file holds no certificate. Mend it."), message);
    assertEquals(List.of("subscribe a", "unsubscribe a", "close"), clients.get(0).did);
    assertTrue(brokers.isEmpty());
    refusal = null;
    assertTrue(subscribe(named("app-1", true), "a"));
  }

  @Test
  void aMicroflowThatFailsThrowsWithoutThePayload() {
    subscribe(anonymous(), "a");
    runtime.microflows.put(
        "Plant.OnMessage",
        arguments -> {
          throw new MendixRuntimeException("no such machine: " + arguments);
        });
    RuntimeException thrown =
        assertThrows(
            RuntimeException.class, () -> clients.get(0).give("a", "a/1", "the secret recipe"));
    // What the library writes into the log.
    assertEquals(
        "the microflow Plant.OnMessage failed with a message of the topic a/1", thrown.toString());
    assertNull(thrown.getCause());
    assertEquals(List.of(), runtime.log);
  }

  @Test
  void aFilterThatIsSubscribedToAgainChangesItsMicroflow() throws Exception {
    subscribe(anonymous(), "a");
    runtime.microflow("Plant.Other");
    activities.subscribe("SubscribeToTopic", anonymous(), "a", "Plant.Other", null);
    assertEquals(List.of("subscribe a", "start", "await 5", "await 60"), clients.get(0).did);
    clients.get(0).give("a", "a", "x");
    assertEquals(List.of("Plant.Other{Payload=x, Topic=a}"), runtime.calls);
  }

  @Test
  void microflowsHaveTopicAndPayloadInAnyCaseOrLess() throws Exception {
    runtime
        .microflow("Plant.Small", "topic", DataTypeEnum.String, "payload", DataTypeEnum.String)
        .microflow("Plant.One", "Payload", DataTypeEnum.String)
        .microflow("Plant.More", "Topic", DataTypeEnum.String, "Quality", DataTypeEnum.Integer)
        .microflow("Plant.Number", "Payload", DataTypeEnum.Decimal);
    activities.subscribe("SubscribeToTopic", anonymous(), "a", "Plant.Small", null);
    activities.subscribe("SubscribeToTopic", anonymous(), "b", "Plant.One", null);
    clients.get(0).give("a", "a", "1");
    clients.get(0).give("b", "b", "2");
    assertEquals(List.of("Plant.Small{payload=1, topic=a}", "Plant.One{Payload=2}"), runtime.calls);
    for (String[] each : new String[][] {{"Plant.More", "Quality"}, {"Plant.Number", "Payload"}}) {
      assertEquals(
          "SubscribeToTopic: validation: the microflow "
              + each[0]
              + " has the parameter "
              + each[1]
              + ". Its parameters must be Topic and Payload, both of type String.",
          refused(() -> activities.subscribe("SubscribeToTopic", anonymous(), "c", each[0], null)));
    }
  }

  @Test
  void microflowsRunWithTheLoaderTheyAreUsedTo() throws Exception {
    ClassLoader ofTheRuntime = new ClassLoader() {};
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    List<ClassLoader> seen = new ArrayList<>();
    runtime.microflows.put(
        "Plant.OnMessage", arguments -> seen.add(Thread.currentThread().getContextClassLoader()));
    Thread.currentThread().setContextClassLoader(ofTheRuntime);
    try {
      subscribe(anonymous(), "a");
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    clients.get(0).give("a", "a", "x");
    assertSame(ofTheRuntime, seen.get(0));
    assertSame(before, Thread.currentThread().getContextClassLoader());
  }

  @Test
  void unsubscribingEndsOneTopicAndNothingElse() {
    subscribe(anonymous(), "a");
    subscribe(named("app-1", false), "a");
    assertTrue(activities.unsubscribe("UnsubscribeMqttTopic", "broker", 1883L, "a"));
    assertTrue(activities.unsubscribe("UnsubscribeMqttTopic", "broker", 1883L, "a"));
    assertTrue(activities.unsubscribe("UnsubscribeMqttTopic", "elsewhere", 1883L, "a"));
    assertEquals(List.of("subscribe a", "start", "await 5", "unsubscribe a"), clients.get(0).did);
    assertEquals(List.of("subscribe a", "unsubscribe a"), clients.get(1).did);
  }

  @Test
  void publishingOpensAConnectionAndUsesItAgain() {
    assertTrue(activities.publish("PublishMqttMessage", anonymous(), "a", "x"));
    assertTrue(activities.publish("PublishMqttMessage", anonymous(), "b", null));
    assertEquals(List.of("start", "publish a x 60", "publish b  60"), clients.get(0).did);
  }

  @Test
  void publishingTakesAConnectionThatIsUpAndLeavesOneThatWaits() {
    subscribe(named("waits", false), "a");
    subscribe(named("up", true), "a");
    activities.publish("PublishMqttMessage", anonymous(), "b", "x");
    assertEquals(2, clients.size());
    assertEquals(List.of("subscribe a"), clients.get(0).did);
    assertEquals("publish b x 60", clients.get(1).did.get(3));
  }

  @Test
  void whatIsNotPublishedGivesFalseAndIsLogged() {
    trouble = "nobody is there";
    assertFalse(activities.publish("PublishMqttMessage", anonymous(), "a", "the secret recipe"));
    assertFalse(activities.publish("PublishMqttMessage", anonymous(), " ", "x"));
    assertEquals(
        List.of(
            "error PublishMqttMessage: connection: nobody is there. Mend it.",
            "error PublishMqttMessage: validation: TopicName is required. Set the parameter"
                + " TopicName."),
        runtime.log);
  }

  @Test
  void oneClientIdHasOneSetOfFiles(@TempDir Path resources) throws Exception {
    runtime.resources = resources;
    Files.writeString(resources.resolve("ca.pem"), "one", StandardCharsets.UTF_8);
    subscribe(named("app-1", false), "a");
    BrokerCertificates others = BrokerCertificates.read("ca.pem", null, null, null);
    Broker broker = Broker.of("broker", 1883L);
    String message =
        refused(() -> subscribe(() -> BrokerSettings.of(broker, "app-1", false, others), "b"));
    assertTrue(
        message.contains(
            "the client id app-1 is in use at broker:1883 with another CA, certificate, key or"
                + " password."),
        message);
    // Without a client id, other files are another connection.
    subscribe(anonymous(), "a");
    subscribe(() -> BrokerSettings.anonymous(broker, others), "a");
    assertEquals(3, clients.size());
  }

  @Test
  void theFirstSubscriptionDecidesAboutTheSession() {
    subscribe(named("app-1", true), "a");
    subscribe(named("app-1", false), "b");
    assertEquals(1, clients.size());
    assertEquals(
        List.of(
            "warn MQTT broker broker:1883 (client id app-1): StartWithCleanSession is true, as the"
                + " first subscription had it."),
        runtime.log);
  }

  @Test
  void whatIsWrongIsNamed() {
    String[][] cases = {
      {" ", "TopicName is required"},
      {"a", "Timeout must be 0 to 3600 seconds, but is 3601"},
    };
    for (String[] each : cases) {
      String message =
          refused(
              () ->
                  activities.subscribe(
                      "SubscribeToTopic", anonymous(), each[0], "Plant.OnMessage", 3601L));
      assertTrue(message.contains(each[1]), message);
    }
    assertTrue(
        refused(() -> activities.subscribe("SubscribeToTopic", anonymous(), "a", " ", null))
            .contains("OnMessageMicroflow is required"));
    assertTrue(refused(() -> subscribe(named(" ", true), "a")).contains("ClientId is required"));
    Object[][] brokers = {
      {null, 1L, "BrokerHost is required"},
      {"mqtts://broker", 1L, "BrokerHost must be a host without scheme, port and path"},
      {"broker:8883", 1L, "BrokerHost must be a host without scheme, port and path"},
      {"broker", 0L, "BrokerPort must be 1 to 65535, but is 0"},
      {"broker", 65_536L, "BrokerPort must be 1 to 65535, but is 65536"},
    };
    for (Object[] each : brokers) {
      String message =
          refused(() -> activities.start("StartListening", (String) each[0], (Long) each[1], ""));
      assertTrue(message.contains((String) each[2]), message);
    }
    assertEquals("[::1]:8883", Broker.of("[::1]", null).toString());
    assertEquals(List.of(), clients);
  }

  @Test
  void stoppingWaitsForTheMicroflowAtWorkAndLetsNoOtherMessageThrough() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    runtime.microflows.put(
        "Plant.OnMessage",
        arguments -> {
          begun.countDown();
          try {
            mayEnd.await();
          } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
          }
        });
    subscribe(anonymous(), "a");
    FakeClient client = clients.get(0);
    List<String> outcomes = new CopyOnWriteArrayList<>();
    Thread messages =
        new Thread(
            () -> {
              for (int number = 1; number <= 2; number++) {
                try {
                  client.give("a", "a", "" + number);
                  outcomes.add("done " + number);
                } catch (Exception failed) {
                  outcomes.add(failed.toString());
                }
              }
            });
    messages.start();
    begun.await();
    Thread stopping = new Thread(() -> activities.stop("StopListening"));
    stopping.start();
    while (stopping.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    assertFalse(client.did.contains("close"));
    mayEnd.countDown();
    stopping.join();
    messages.join();
    assertTrue(client.did.contains("close"));
    assertEquals(List.of("done 1", "done 2"), outcomes);
    assertTrue(client.did.contains("given back"));
    assertFalse(client.did.contains("busy"), "nobody waited for what was given back");
    assertEquals(List.of("Plant.OnMessage{Payload=1, Topic=a}"), runtime.calls);
  }

  @Test
  void stoppingClosesAllAndTheThreadEnds() throws Exception {
    subscribe(anonymous(), "a");
    subscribe(named("app-1", false), "a");
    Thread watcher = brokers.watcher();
    assertTrue(watcher.isDaemon());
    assertNull(watcher.getContextClassLoader());
    assertTrue(activities.stop("StopListening"));
    watcher.join(20_000);
    assertFalse(watcher.isAlive());
    assertNull(brokers.watcher());
    for (FakeClient each : clients) {
      assertEquals("close", each.did.get(each.did.size() - 1));
    }
    // It may be begun again.
    subscribe(anonymous(), "a");
    assertTrue(brokers.watcher().isAlive());
  }
}
