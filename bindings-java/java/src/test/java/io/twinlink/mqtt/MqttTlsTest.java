package io.twinlink.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.Certificate;
import io.twinlink.Connector;
import io.twinlink.CredentialsException;
import io.twinlink.TimeoutException;
import io.twinlink.TwinlinkException;
import io.twinlink.internal.LiveConnectors;
import io.twinlink.testing.Authority;
import io.twinlink.testing.Mosquitto;
import io.twinlink.testing.MqttThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Client certificates, with a broker that wants one. */
@Timeout(60)
class MqttTlsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private static Path folder;
  private static Mosquitto broker;

  @BeforeAll
  static void start() {
    Authority authority = new Authority(folder, "authority");
    authority.sign("broker", "-1d", "san=ip:127.0.0.1").sign("line-7", "-1d");
    authority.sign("expired", "-30d");
    new Authority(folder, "stranger").sign("unknown", "-1d");
    broker =
        Mosquitto.start(
            folder,
            "cafile " + file("authority.pem"),
            "certfile " + file("broker.pem"),
            "keyfile " + file("broker.key"),
            "require_certificate true",
            "use_identity_as_username true");
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    LiveConnectors.assertNone();
    MqttThreads.assertNone();
  }

  private static Path file(String name) {
    return folder.resolve(name);
  }

  private static Connector connector(String authority) {
    return Mosquitto.connector().caBundle(file(authority)).build();
  }

  private static MqttClientBuilder client(Connector aws, Certificate certificate) {
    String endpoint = "mqtts://127.0.0.1:" + broker.port();
    return aws.mqtt().endpoint(endpoint).certificate(certificate);
  }

  private static Certificate pem(String name) {
    return Certificate.of(file(name + ".pem")).privateKey(file(name + ".key"));
  }

  @Test
  void aCertificateOpensTheConnectionInEveryForm() throws IOException {
    byte[] archive = Files.readAllBytes(file("line-7.p12"));
    List<Certificate> forms =
        List.of(
            pem("line-7"),
            Certificate.of(Files.readAllBytes(file("line-7.pem")))
                .privateKey(Files.readAllBytes(file("line-7.key"))),
            Certificate.of(file("line-7.p12")).password(Authority.PASSWORD),
            Certificate.of(archive).password(Authority.PASSWORD));
    for (Certificate form : forms) {
      try (Connector aws = connector("authority.pem");
          MqttClient mqtt = client(aws, form).connect(PATIENCE);
          Subscription all = mqtt.subscribe("tls/#")) {
        mqtt.publish("tls/1", "encrypted").await(PATIENCE);
        assertEquals("encrypted", all.iterator().next().text());
      }
    }
  }

  @Test
  void aBrokerOfAnotherAuthorityIsNotTrusted() {
    try (Connector aws = connector("stranger.pem")) {
      TwinlinkException refused =
          assertThrows(TwinlinkException.class, () -> client(aws, pem("line-7")).connect(PATIENCE));
      assertFalse(refused instanceof TimeoutException, refused::toString);
      assertTrue(refused.getMessage().contains("certificate"), refused::toString);
    }
  }

  @Test
  void aCertificateThatTheBrokerDoesNotKnowIsRefused() {
    try (Connector aws = connector("authority.pem")) {
      TwinlinkException refused =
          assertThrows(
              TwinlinkException.class, () -> client(aws, pem("unknown")).connect(PATIENCE));
      assertTrue(refused.getMessage().contains("certificate"), refused::toString);
    }
  }

  @Test
  void whatCannotBeUsedIsToldBeforeAnythingIsSent() {
    try (Connector aws = connector("authority.pem")) {
      MqttClientBuilder expired = client(aws, pem("expired"));
      CredentialsException told = assertThrows(CredentialsException.class, expired::start);
      assertTrue(told.getMessage().contains("expired at"), told::toString);

      Certificate locked = Certificate.of(file("line-7.p12")).password("hunter2wrong");
      MqttClientBuilder wrong = client(aws, locked);
      told = assertThrows(CredentialsException.class, wrong::start);
      String shown = told + " " + wrong + " " + locked;
      assertFalse(shown.contains("hunter2"), shown);

      Certificate mixed = Certificate.of(file("line-7.pem")).privateKey(file("unknown.key"));
      assertThrows(CredentialsException.class, () -> client(aws, mixed).start());
    }
  }
}
