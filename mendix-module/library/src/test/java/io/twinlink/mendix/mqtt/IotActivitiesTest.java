package io.twinlink.mendix.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IDataType.DataTypeEnum;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections and messages as objects, over a client without a broker. */
final class IotActivitiesTest {
  private static final String MESSAGE = "AWSIoTConnector.Message";

  private final FakeRuntime runtime =
      new FakeRuntime()
          .microflow("Plant.OnMessage", "Message", MESSAGE)
          .microflow("Plant.OnDead", "Letter", MESSAGE, "Why", DataTypeEnum.String);
  private final IContext context = Core.createSystemContext();
  private final List<FakeClient> clients = new ArrayList<>();
  private final AtomicBoolean goesOn = new AtomicBoolean(true);
  private final AtomicReference<Runnable> failing = new AtomicReference<>();
  private final IotConnections connections = new IotConnections(this::client, this::goesOn);
  private final IotActivities activities = new IotActivities("AWSIoTConnector", connections);
  private String refusal;
  private boolean isAllRefused;
  private Runnable opening = () -> {};

  private BrokerClient client(IotSettings settings, String module) {
    opening.run();
    FakeClient made = new FakeClient();
    made.refusal = refusal;
    if (!isAllRefused) {
      // What stands in for it is started as before.
      refusal = null;
    }
    made.clientId = settings.clientId() == null ? "random-" + clients.size() : settings.clientId();
    clients.add(made);
    return made;
  }

  private boolean goesOn() {
    Runnable failure = failing.get();
    if (failure != null) {
      failure.run();
      throw new IllegalStateException("nobody knows");
    }
    return goesOn.get();
  }

  @AfterEach
  void stop() {
    activities.stopAll();
  }

  private IMendixObject made(String entity, Object... members) {
    return runtime.objects.made("AWSIoTConnector." + entity, members);
  }

  private IMendixObject keys(String secret, Date end) {
    return runtime.objects.made(
        "AWSAuthentication.TemporaryCredentials",
        "AccessKey",
        "AKIAEXAMPLEEXAMPLE00",
        "SecretAccessKey",
        secret,
        "Token",
        "token",
        "Expiration",
        end);
  }

  private IMendixObject connect(String secret, Object... members) {
    return activities.connect(
        context, made("ConnectRequest", members), "eu_west_1", keys(secret, null));
  }

  private void subscribe(String clientId, String deadLetters) {
    IMendixObject request =
        made("SubscribeRequest", "ClientID", clientId, "TopicFilter", "plant/#");
    if (deadLetters == null) {
      activities.subscribe(context, request, "Plant.OnMessage");
    } else {
      activities.subscribeWithDeadLetters(context, request, "Plant.OnMessage", deadLetters);
    }
  }

  private String refused(Runnable call) {
    String message = assertThrows(MendixRuntimeException.class, call::run).getMessage();
    assertEquals("error " + message, runtime.log.get(runtime.log.size() - 1));
    return message;
  }

  @Test
  void aMessageIsAnObjectWithAllThatItHas() throws Exception {
    connect("secret", "ClientID", "line-7");
    subscribe("line-7", null);
    assertEquals(
        List.of("start", "await null 30", "subscribe plant/#", "await plant/# 30"),
        clients.get(0).did);
    AtomicReference<Object> given = new AtomicReference<>();
    runtime.microflows.put("Plant.OnMessage", found -> given.set(found.get("Message")));
    clients.get(0).give("plant/#", "plant/1", "ä");
    Map<String, Object> message = runtime.objects.of(given.get());
    assertEquals(
        "{Attempt=2, ClientID=line-7, ContentType=text/plain, CorrelationDataBase64=/w==,"
            + " Duplicate=true, Payload=ä, PayloadBase64=w6Q=, QoS=1, ResponseTopic=answers,"
            + " Retained=true, Topic=plant/1}",
        message.toString());
    List<String> pairs = new ArrayList<>();
    for (IMendixObject pair :
        runtime.objects.referring(
            (IMendixObject) given.get(), "AWSIoTConnector.UserProperty_AbstractMessage")) {
      Map<String, Object> own = runtime.objects.of(pair);
      pairs.add(own.get("Key") + "=" + own.get("Value"));
    }
    assertEquals(List.of("a=1", "a=2"), pairs);
    clients.get(0).receivers.get("plant/#").receive(new FakeMessage("b", new byte[] {-1}));
    assertFalse(runtime.objects.of(given.get()).containsKey("Payload"));
    assertEquals("/w==", runtime.objects.of(given.get()).get("PayloadBase64"));
  }

  @Test
  void otherOptionsAreRefusedUntilTheSubscriptionHasEnded() throws Exception {
    connect("secret", "ClientID", "line-7");
    subscribe("line-7", null);
    BrokerClient.Receiver before = clients.get(0).receivers.get("plant/#");
    Object[][] others = {
      {"QoS", 0, "QoS must be 1", "is 0"},
      {"MaxInFlight", 4, "MaxInFlight must be 1", "is 4"},
      {"Attempts", 7, "Attempts must be 5", "is 7"},
      {"NoLocal", true, "NoLocal must be false", "is true"},
    };
    for (Object[] each : others) {
      IMendixObject other =
          made("SubscribeRequest", "TopicFilter", "plant/#", (String) each[0], each[1]);
      assertEquals(
          "Subscribe: validation: "
              + each[2]
              + ", as plant/# is subscribed to, but "
              + each[3]
              + ". Call MQTT Unsubscribe before, after which messages that wait do not come any"
              + " more.",
          refused(() -> activities.subscribe(context, other, "Plant.OnMessage")));
    }
    assertEquals(
        List.of("start", "await null 30", "subscribe plant/#", "await plant/# 30"),
        clients.get(0).did);
    assertTrue(activities.unsubscribe("line-7", null, "plant/#"));
    before.receive(new FakeMessage("plant/1", "too late"));
    assertEquals(List.of(), runtime.calls, "nothing comes after the end");
    activities.subscribe(
        context,
        made("SubscribeRequest", "TopicFilter", "plant/#", "MaxInFlight", 4),
        "Plant.OnMessage");
    clients.get(0).give("plant/#", "plant/1", "x");
    assertEquals(List.of("Plant.OnMessage{Message=Message}"), runtime.calls);
  }

  @Test
  void whatTheBrokerRefusesCanBeSubscribedToAgain() throws Exception {
    connect("secret", "ClientID", "line-7");
    FakeClient client = clients.get(0);
    client.refusedFilter = "plant/#";
    assertEquals(
        "Subscribe: access_denied: the broker says no. Mend it.",
        refused(() -> subscribe("line-7", null)));
    client.refusedFilter = null;
    subscribe("line-7", null);
    assertEquals(
        List.of(
            "subscribe plant/#",
            "await plant/# 30",
            "unsubscribe plant/#",
            "subscribe plant/#",
            "await plant/# 30"),
        client.did.subList(2, 7));
    client.trouble = "nobody is there";
    refused(() -> subscribe("line-7", null));
    client.give("plant/#", "plant/1", "x");
    assertEquals(List.of("Plant.OnMessage{Message=Message}"), runtime.calls, "it stays");
  }

  @Test
  void whatIsGivenUpGoesToItsMicroflowWithTheReasonAndElseToTheLog() throws Exception {
    connect("secret", "ClientID", "line-7");
    subscribe("line-7", "Plant.OnDead");
    runtime.microflows.put(
        "Plant.OnMessage",
        nothing -> {
          throw new IllegalStateException("outer", new IllegalArgumentException("no number"));
        });
    BrokerClient.Receiver receiver = clients.get(0).receivers.get("plant/#");
    FakeMessage message = new FakeMessage("plant/1", "the secret recipe");
    Throwable failure = assertThrows(RuntimeException.class, () -> receiver.receive(message));
    assertEquals(
        "the microflow Plant.OnMessage failed with a message of the topic plant/1",
        failure.toString());
    assertTrue(receiver.wantsGivenUp());
    receiver.giveUp(message, failure);
    assertEquals("Plant.OnDead{Letter=Message, Why=no number}", runtime.calls.get(1));
    subscribe("line-7", null);
    runtime.log.clear();
    receiver.giveUp(message, failure);
    assertEquals(1, runtime.log.size());
    assertTrue(runtime.log.get(0).startsWith("error A message of the topic plant/1 was given up"));
    assertFalse(runtime.log.get(0).contains("recipe"));
  }

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
  void connectionsAreFoundByClientIdAndEndpoint() {
    assertEquals("CLOSED", status(null, null));
    assertNull(runtime.objects.of(activities.state(context, "a", null)).get("Since"));
    connect("secret");
    assertEquals("CONNECTED", status(null, null));
    assertEquals("CONNECTED", status("random-0", " "));
    connect("secret", "ClientID", "a", "Endpoint", "here");
    connect("secret", "ClientID", "a", "Endpoint", "there");
    assertEquals(3, clients.size());
    assertEquals(
        "GetMqttState: validation: ClientID is empty, but the app has several connections:"
            + " random-0, a, a. Set it to that of the connection.",
        refused(() -> activities.state(context, null, null)));
    assertEquals(
        "Disconnect: validation: Endpoint is empty, but the app has several connections: a, a."
            + " Set it to that of the connection.",
        refused(() -> activities.disconnect("a", null)));
    assertTrue(activities.disconnect("a", "there"));
    assertEquals("close", clients.get(2).did.get(clients.get(2).did.size() - 1));
    assertEquals("CONNECTED", status("a", null));
    assertFalse(activities.disconnect("b", null));
    assertFalse(activities.unsubscribe("b", null, "x"));
    assertFalse(activities.unsubscribe("a", null, "x"));
    connect("secret", "ClientID", "a");
    activities.publish(context, made("PublishRequest", "ClientID", "a", "Topic", "t"));
    assertEquals("publish t  60", clients.get(3).did.get(2), "the account's own");
  }

  private Object status(String clientId, String endpoint) {
    return runtime.objects.of(activities.state(context, clientId, endpoint)).get("Status");
  }

  @Test
  void theStateHasAllNumbers() {
    assertEquals(
        "{Attempts=3, ClientID=line-7, Dropped=6, Endpoint=here, Queued=4, SessionPresent=true,"
            + " Since="
            + Date.from(Instant.EPOCH)
            + ", Status=CONNECTED, Unacknowledged=5, Unfinished=8, Unmatched=7}",
        runtime.objects.of(connect("secret", "ClientID", "line-7", "Endpoint", "here")).toString());
  }

  @Test
  void whatIsWrongWithRequestsIsSaid() {
    connect("secret", "ClientID", "line-7");
    assertEquals(
        "Publish: validation: Payload and PayloadBase64 of PublishRequest are both set. Set one of"
            + " them.",
        refused(
            () ->
                activities.publish(
                    context,
                    made(
                        "PublishRequest", "Topic", "a", "Payload", "x", "PayloadBase64", "eA=="))));
    assertEquals(
        "Publish: validation: Topic of PublishRequest is required. Set it.",
        refused(() -> activities.publish(context, made("PublishRequest"))));
    assertEquals(
        "Publish: validation: TimeOutInSeconds must be 1 to 3600, but is 0. Leave it empty for 60.",
        refused(
            () ->
                activities.publish(
                    context, made("PublishRequest", "Topic", "a", "TimeOutInSeconds", 0))));
    assertEquals(
        "Subscribe: validation: OnMessageMicroflow is required. Choose a microflow that takes a"
            + " message.",
        refused(
            () ->
                activities.subscribe(context, made("SubscribeRequest", "TopicFilter", "a"), " ")));
    assertEquals(
        "SubscribeWithDeadLetters: validation: DeadLetterMicroflow is required. Choose a microflow"
            + " that takes a message.",
        refused(
            () ->
                activities.subscribeWithDeadLetters(
                    context,
                    made("SubscribeRequest", "TopicFilter", "a"),
                    "Plant.OnMessage",
                    null)));
    assertEquals(
        "Connect: validation: MqttVersion must be V5 or V3_1_1, but is V4. Choose another value,"
            + " or leave it empty for V5.",
        refused(() -> connect("secret", "MqttVersion", "V4")));
    activities.publish(context, made("PublishRequest", "Topic", "a", "Payload", "ä"));
    assertEquals("publish a ä 60", clients.get(0).did.get(clients.get(0).did.size() - 1));
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
}
