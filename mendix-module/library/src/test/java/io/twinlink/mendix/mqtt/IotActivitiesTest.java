package io.twinlink.mendix.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Connections and messages as objects, over a client without a broker. */
final class IotActivitiesTest extends IotApp {
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
}
