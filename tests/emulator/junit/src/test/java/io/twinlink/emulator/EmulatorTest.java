package io.twinlink.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmulatorTest {
  @Test
  void itRunsUntilItIsClosed() {
    Emulator emulator = Emulator.start("--region", "eu-central-1");
    try (emulator) {
      assertEquals("eu-central-1", emulator.region());
      assertEquals(Optional.empty(), emulator.sessionToken());
      assertTrue(emulator.admin("GET", "state", "").contains("\"sessions\":0"));
      assertFalse(emulator.toString().contains(emulator.secretAccessKey()));
    }
    assertFalse(accepts(emulator.endpoint()));
    emulator.close();
    assertThrows(IllegalStateException.class, () -> emulator.admin("GET", "state", ""));
  }

  @Test
  void theEnvironmentLeadsOtherProgramsToIt() {
    String[] keys = {
      "--access-key-id", "AKIAOURS", "--secret-access-key", "o\"urs", "--session-token", "t"
    };
    try (Emulator emulator = Emulator.start(keys)) {
      assertEquals("AKIAOURS", emulator.accessKeyId());
      assertEquals("o\"urs", emulator.environment().get("AWS_SECRET_ACCESS_KEY"));
      assertEquals("t", emulator.environment().get("AWS_SESSION_TOKEN"));
      assertEquals(emulator.endpoint().toString(), emulator.environment().get("AWS_ENDPOINT_URL"));
    }
  }

  @Test
  void theAdminPathIsAskedOverTlsToo(@TempDir Path folder) {
    try (Emulator emulator = Emulator.start("--tls", folder.toString(), "--proxy")) {
      assertEquals("https", emulator.endpoint().getScheme());
      assertEquals(
          emulator.caFile().orElseThrow().toString(), emulator.environment().get("AWS_CA_BUNDLE"));
      assertEquals("[]", emulator.admin("GET", "proxy", ""));
    }
  }

  @Test
  void thePortForMqttIsTold() {
    try (Emulator emulator = Emulator.start("--mqtt-port", "0")) {
      assertEquals("mqtt", emulator.mqtt().orElseThrow().getScheme());
      assertEquals("{\"sessions\":[]}", emulator.admin("GET", "mqtt", ""));
    }
  }

  @Test
  void aRefusalIsToldInItsWords() {
    try (Emulator emulator = Emulator.start()) {
      String restore = "{\"name\":\"plant\"}";
      assertEquals(
          "POST restore: {\"message\":\"there is no snapshot 'plant'\"}",
          assertThrows(
                  IllegalStateException.class, () -> emulator.admin("POST", "restore", restore))
              .getMessage());
    }
    String failed =
        assertThrows(IllegalStateException.class, () -> Emulator.start("--nonsense")).getMessage();
    assertTrue(
        failed.startsWith("the emulator did not start: error: unexpected argument '--nonsense'"),
        failed);
  }

  /** A pipe takes 64 KiB; these requests make it say three times that. */
  @Test
  void whatItSaysNeverStopsIt() throws Exception {
    try (Emulator emulator = Emulator.start()) {
      URI long200 = emulator.endpoint().resolve("/" + "x".repeat(200));
      for (int number = 0; number < 1000; number++) {
        HttpURLConnection connection = (HttpURLConnection) long200.toURL().openConnection();
        assertEquals(403, connection.getResponseCode());
        connection.getErrorStream().readAllBytes();
      }
      until(() -> emulator.log().size() == 1000);
      assertTrue(emulator.log().get(999).startsWith("GET /xxx"));
    }
  }

  @Test
  void itDoesNotOutliveAJvmThatIsKilled() throws Exception {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dtwinlink.emulator=" + Binary.find(),
                StartsOne.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
    URI endpoint = URI.create(output.readLine());
    assertTrue(accepts(endpoint));
    jvm.destroyForcibly().waitFor();
    until(() -> !accepts(endpoint));
  }

  /** A program that never closes its emulator. */
  static final class StartsOne {
    public static void main(String[] arguments) throws InterruptedException {
      System.out.println(Emulator.start().endpoint());
      Thread.sleep(60_000);
    }
  }

  private static boolean accepts(URI endpoint) {
    try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  private static void until(BooleanSupplier comesTrue) throws InterruptedException {
    long deadline = System.nanoTime() + 10_000_000_000L;
    while (!comesTrue.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline);
      Thread.sleep(20);
    }
  }
}
