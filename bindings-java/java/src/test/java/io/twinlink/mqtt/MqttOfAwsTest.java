package io.twinlink.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.twinlink.Connector;
import io.twinlink.Credentials;
import io.twinlink.NotFoundException;
import io.twinlink.TwinlinkException;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.MqttThreads;
import io.twinlink.testing.WithEmulator;
import java.time.Duration;
import java.util.Iterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MQTT of AWS IoT, as the emulator has it: WebSockets that the connector's credentials sign. */
@ExtendWith(WithEmulator.class)
@Timeout(60)
class MqttOfAwsTest {
  private final Emulator emulator;

  MqttOfAwsTest(Emulator emulator) {
    this.emulator = emulator;
  }

  @AfterEach
  void noThreadIsLeft() throws Exception {
    MqttThreads.assertNone();
  }

  @ParameterizedTest
  @EnumSource(MqttVersion.class)
  void theConnectorsEndpointAndCredentialsAreUsed(MqttVersion version) {
    try (Connector aws = emulator.connector().build();
        MqttClient mqtt = aws.mqtt().version(version).cleanSession(true).connect()) {
      Iterator<Message> messages = mqtt.subscribe("plant/+/state").iterator();
      mqtt.publish("plant/7/state", "on").await();
      assertEquals("on", messages.next().text());
    }
  }

  @Test
  void aShadowIsTheSameByMqttAndByHttp() {
    try (Connector aws = emulator.connector().build();
        MqttClient mqtt = aws.mqtt().cleanSession(true).connect()) {
      Shadow shadow = mqtt.shadow("java-mqtt-pump");
      assertThrows(NotFoundException.class, shadow::get);
      ShadowDeltas deltas = shadow.watch();
      shadow.update("{\"state\": {\"desired\": {\"speed\": 5}, \"reported\": {\"speed\": 4}}}");
      JsonObject delta = JsonParser.parseString(deltas.iterator().next()).getAsJsonObject();
      assertEquals("{\"speed\":5}", delta.get("state").toString());
      String http =
          aws.iotData().getThingShadow(request -> request.thingName("java-mqtt-pump")).json();
      assertEquals(state(http), state(shadow.get()));
      shadow.delete();
    }
  }

  private static JsonObject state(String document) {
    return JsonParser.parseString(document).getAsJsonObject().getAsJsonObject("state");
  }

  @Test
  void wrongCredentialsAreToldAtOnceWithoutTheirSecrets() {
    Credentials wrong = Credentials.of(emulator.accessKeyId(), "hunter2-hunter2", "hunter2-token");
    try (Connector aws = emulator.connector().credentials(wrong).build()) {
      MqttClientBuilder builder = aws.mqtt();
      TwinlinkException refused =
          assertThrows(TwinlinkException.class, () -> builder.connect(Duration.ofSeconds(20)));
      assertFalse(refused.toString().contains("hunter2"), refused::toString);
      assertTrue(refused.getMessage().contains("403"), refused::toString);
    }
  }
}
