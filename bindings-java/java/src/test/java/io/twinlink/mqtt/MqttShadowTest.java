package io.twinlink.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.twinlink.ClosedException;
import io.twinlink.ConflictException;
import io.twinlink.Connector;
import io.twinlink.NotFoundException;
import io.twinlink.ValidationException;
import io.twinlink.internal.LiveConnectors;
import io.twinlink.testing.Mosquitto;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Shadows over mosquitto, where a client of the test answers for AWS IoT. */
@Timeout(60)
class MqttShadowTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static Mosquitto broker;

  private Connector aws;
  private MqttClient service;
  private MqttClient mqtt;

  /** What the shadow is; null if there is none. */
  private volatile JsonObject state;

  private int version;

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
    aws = Mosquitto.connector().build();
    service = broker.client(aws).connect();
    Subscription requests = service.subscribe("$aws/things/pump/shadow/name/main/+");
    requests.listen(this::answer);
    assertTrue(requests.awaitConfirmed(PATIENCE));
    mqtt = broker.client(aws).connect();
  }

  @AfterEach
  void close() throws Exception {
    mqtt.close();
    service.close();
    aws.close();
    mqtt = null;
    service = null;
    LiveConnectors.assertNone();
  }

  private void answer(Message message) {
    JsonObject request = JsonParser.parseString(message.text()).getAsJsonObject();
    JsonObject answer = new JsonObject();
    answer.add("clientToken", request.get("clientToken"));
    String how = "/accepted";
    if (message.topic().endsWith("/update")) {
      if (request.has("version") && request.get("version").getAsInt() != version) {
        how = "/rejected";
        answer.addProperty("code", 409);
        answer.addProperty("message", "Version conflict");
      } else {
        state = request.getAsJsonObject("state");
        answer.add("state", state);
        answer.addProperty("version", ++version);
        JsonObject delta = new JsonObject();
        delta.add("state", state.get("desired"));
        service.publish(message.topic() + "/delta", delta.toString());
      }
    } else if (state == null) {
      how = "/rejected";
      answer.addProperty("code", 404);
      answer.addProperty("message", "No shadow exists with name: 'main'");
    } else {
      answer.add("state", state);
      if (message.topic().endsWith("/delete")) {
        state = null;
      }
    }
    service.publish(message.topic() + how, answer.toString());
  }

  @Tag("smoke")
  @Test
  void aShadowIsChangedReadAndDeleted() {
    Shadow shadow = mqtt.shadow("pump", "main");
    assertEquals("Shadow(pump, main)", shadow.toString());
    NotFoundException none = assertThrows(NotFoundException.class, shadow::get);
    assertEquals("404", none.awsCode());
    assertTrue(none.getMessage().contains("No shadow exists with name: 'main'"));
    String changed = shadow.update("{\"state\": {\"desired\": {\"on\": true}}}");
    assertEquals(1, JsonParser.parseString(changed).getAsJsonObject().get("version").getAsInt());
    JsonObject document = JsonParser.parseString(shadow.get()).getAsJsonObject();
    JsonObject desired = document.getAsJsonObject("state").getAsJsonObject("desired");
    assertTrue(desired.get("on").getAsBoolean());
    assertThrows(ConflictException.class, () -> shadow.update("{\"state\": {}, \"version\": 7}"));
    shadow.delete();
    assertThrows(NotFoundException.class, shadow::delete);
  }

  @Test
  void whatIsNoDocumentOrNameIsRefused() {
    Shadow shadow = mqtt.shadow("pump", "main");
    for (String document : new String[] {"", "[]", "{", "7"}) {
      ValidationException refused =
          assertThrows(ValidationException.class, () -> shadow.update(document));
      assertTrue(refused.getMessage().contains("document must be a JSON object"));
    }
    assertThrows(ValidationException.class, () -> mqtt.shadow("a/b"));
    assertThrows(ValidationException.class, () -> mqtt.shadow("pump", ""));
  }

  @Test
  void changesThatAreWantedAreWatched() throws Exception {
    Shadow shadow = mqtt.shadow("pump", "main");
    ShadowDeltas deltas = shadow.watch();
    Iterator<String> documents = deltas.iterator();
    for (int number = 0; number < 3; number++) {
      shadow.update("{\"state\": {\"desired\": {\"speed\": " + number + "}}}");
      assertEquals("{\"state\":{\"speed\":" + number + "}}", documents.next());
    }
    CompletableFuture<Boolean> more = CompletableFuture.supplyAsync(documents::hasNext);
    deltas.close();
    deltas.close();
    assertFalse(more.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    assertFalse(deltas.iterator().hasNext());
  }

  @Test
  void aClosedClientHasNoShadow() {
    Shadow shadow = mqtt.shadow("pump", "main");
    mqtt.close();
    assertThrows(ClosedException.class, shadow::get);
    assertThrows(ClosedException.class, shadow::watch);
  }
}
