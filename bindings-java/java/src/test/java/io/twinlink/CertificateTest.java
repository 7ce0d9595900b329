package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mqtt.MqttClientBuilder;
import io.twinlink.testing.Mosquitto;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateTest {
  private static final Path KEYS = Path.of(System.getProperty("twinlink.vectors"), "keys");
  private static final Path CHAIN = KEYS.resolve("chain.pem");
  private static final Path KEY = KEYS.resolve("key.pem");

  private static RolesAnywhere session() {
    String arn = "arn:aws:rolesanywhere:us-east-1:123456789012:";
    return Credentials.rolesAnywhere(
        arn + "trust-anchor/1", arn + "profile/1", "arn:aws:iam::123456789012:role/reader");
  }

  /** {@return the certificate that a session would be begun with} */
  private static String sent(RolesAnywhere session) {
    return session.sessionRequest().headers().get("x-amz-x509");
  }

  @Test
  void itIsTheSameAsGivenInParts() throws Exception {
    String expected = sent(session().certificate(CHAIN).privateKey(KEY));
    byte[] chain = Files.readAllBytes(CHAIN);
    byte[] key = Files.readAllBytes(KEY);
    for (Certificate certificate :
        List.of(
            Certificate.of(CHAIN).privateKey(KEY),
            Certificate.of(chain).privateKey(key),
            Certificate.of(chain).privateKey(key).privateKey(KEY))) {
      assertEquals(expected, sent(session().certificate(certificate)));
    }
    // What was set before is forgotten.
    RolesAnywhere replaced = session().certificate(new byte[] {1}).password("hunter2");
    assertEquals(expected, sent(replaced.certificate(Certificate.of(CHAIN).privateKey(KEY))));
  }

  @Test
  void itIsCheckedBeforeAConnectionIsMade() {
    try (Connector aws = Mosquitto.connector().build()) {
      MqttClientBuilder mqtt = aws.mqtt().endpoint("mqtts://localhost:1");
      mqtt.certificate(Certificate.of(CHAIN).privateKey(KEY)).start().close();
      byte[] rubbish = {1, 2, 3};
      Certificate wrong = Certificate.of(rubbish).password("hunter2");
      CredentialsException refused =
          assertThrows(CredentialsException.class, mqtt.certificate(wrong)::start);
      assertFalse(refused.getMessage().contains("hunter2"), refused::getMessage);
      assertThrows(
          CredentialsException.class,
          mqtt.certificate(Certificate.fromEnvironment("nobody"))::start);
      assertThrows(
          ValidationException.class,
          mqtt.certificate(Certificate.fromList(List.of(CHAIN), List.of(""), 2))::start);
    }
  }

  @Test
  void itsTextShowsWhereItIsFrom() {
    assertEquals("Certificate(bytes)", Certificate.of(new byte[] {1}).password("a").toString());
    assertTrue(Certificate.of(CHAIN).toString().contains("chain.pem"));
    assertEquals("Certificate(pin plant)", Certificate.fromEnvironment("plant").toString());
  }
}
