package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.internal.LiveConnectors;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.LogBook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Proxies, certificate authorities and single endpoints: how an emulator is reached that is not
 * simply there.
 */
class NetworkTest {
  private static final String USER = "line%207:p%40ss%3Aword@";

  @TempDir static Path directory;
  private static Emulator emulator;

  @BeforeAll
  static void start() {
    List<String> options = new ArrayList<>(List.of("--tls", directory.toString(), "--proxy"));
    options.addAll(List.of("--proxy-auth", "line 7:p@ss:word"));
    emulator = Emulator.start(options);
  }

  @AfterAll
  static void stop() {
    emulator.close();
  }

  @AfterEach
  void nothingStaysOpen() throws InterruptedException {
    LiveConnectors.assertNone();
  }

  @Test
  void anAuthorityIsTrustedIfItIsNamed() {
    assertEquals(7, list(emulator.connector().caBundle(authority())));
    ConnectionException refused =
        assertThrows(ConnectionException.class, () -> list(emulator.connector()));
    assertTrue(refused.getMessage().contains("ca_bundle (AWS_CA_BUNDLE)"), refused.getMessage());
  }

  @Test
  void anyCertificateIsAcceptedWithAWarning() {
    LogBook book = new LogBook();
    assertEquals(7, list(emulator.connector().logger(book).dangerAcceptAnyCertificate(true)));
    List<String> warnings = book.take();
    assertEquals(1, warnings.size());
    assertTrue(
        warnings.get(0).matches("WARNING \\S+ TLS certificates are not verified.*"),
        warnings::toString);
    list(emulator.connector().logger(book).caBundle(authority()));
    assertEquals(List.of(), book.take());
  }

  @Test
  void aProxyIsUsedAndBypassed() {
    assertEquals(7, list(emulator.connector().caBundle(authority()).proxyUrl(proxy(USER))));
    Connector.Builder wrong =
        emulator.connector().caBundle(authority()).proxyUrl(proxy("line:wrong@"));
    ConnectionException refused = assertThrows(ConnectionException.class, () -> list(wrong));
    assertTrue(refused.getMessage().contains("proxy authorization required"), refused::getMessage);
    assertFalse(refused.getMessage().contains("wrong"), refused::getMessage);
    assertEquals(7, list(wrong.noProxy("127.0.0.1")));
    assertEquals(7, list(wrong.noProxy(null).proxyUrl("none")));
  }

  @Test
  void aPlaneHasAnEndpointOfItsOwn() {
    Connector.Builder builder =
        emulator
            .connector()
            .caBundle(authority())
            .maxAttempts(1)
            .endpointUrl("http://127.0.0.1:9")
            .endpointUrlOf("iotsitewise.monitor", emulator.endpoint());
    assertEquals(7, list(builder));
    try (Connector aws = builder.build()) {
      assertThrows(ConnectionException.class, () -> aws.siteWise().listAssetModels());
    }
    assertThrows(
        ConnectionException.class, () -> list(builder.endpointUrlOf("iotsitewise.monitor", null)));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertRefused(
        "endpoint_urls must have names out of", builder().endpointUrlOf("iotwireless", "http://a"));
    assertRefused("proxy_url must be a URL such as", builder().proxyUrl("socks5://a"));
    assertRefused("ca_bundle must be a file of PEM", builder().caBundle(Path.of("/no/such/file")));
    assertRefused("max_idle_connections must be 0 to 10000", builder().maxIdleConnections(-1));
    assertRefused("max_response_bytes must be 1024 to 2147", builder().maxResponseBytes(1023));
    assertRefused("idle_timeout must be 0.001 to 3600", builder().idleTimeout(Duration.ZERO));
  }

  private static void assertRefused(String start, Connector.Builder builder) {
    ValidationException refused = assertThrows(ValidationException.class, builder::build);
    assertTrue(refused.getMessage().startsWith(start), refused::getMessage);
  }

  private static Connector.Builder builder() {
    return emulator.connector();
  }

  private static int list(Connector.Builder builder) {
    try (Connector aws = builder.build()) {
      return aws.siteWise().listPortals(request -> request.maxResults(7)).items().size();
    }
  }

  private static Path authority() {
    return directory.resolve("ca.pem");
  }

  private static String proxy(String user) {
    return emulator.proxy().replace("://", "://" + user);
  }
}
