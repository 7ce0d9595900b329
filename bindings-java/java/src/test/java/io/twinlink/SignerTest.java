package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.testing.Vectors;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The signatures of {@code tests/vectors/signatures.json}, and requests that cannot be signed. */
class SignerTest {
  private static final JsonObject SUITE = Vectors.read("signatures.json").getAsJsonObject();
  private static final URI ROOT = URI.create("https://example.amazonaws.com/");

  @TestFactory
  Stream<DynamicTest> signaturesAreThoseOfTheVectors() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonElement element : SUITE.getAsJsonArray("cases")) {
      JsonObject vector = element.getAsJsonObject();
      tests.add(DynamicTest.dynamicTest(text(vector, "name"), () -> check(vector)));
    }
    assertTrue(tests.size() > 30);
    return tests.stream();
  }

  private static void check(JsonObject vector) {
    String token = vector.has("session_token") ? text(vector, "session_token") : null;
    Signer.Builder builder = signer(token);
    if (vector.has("service")) {
      builder.service(text(vector, "service"));
    }
    builder.doubleEncode(flag(vector, "double_encode"));
    builder.normalizePath(flag(vector, "normalize_path"));
    builder.signSessionToken(flag(vector, "sign_session_token"));
    Signer signer = builder.build();
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    for (JsonElement header : vector.getAsJsonArray("headers")) {
      headers.add(
          Map.entry(
              header.getAsJsonArray().get(0).getAsString(),
              header.getAsJsonArray().get(1).getAsString()));
    }
    URI uri = URI.create(text(vector, "url"));
    String method = text(vector, "method");
    Map<String, String> signed =
        vector.has("payload")
            ? signer.signPayload(method, uri, headers, text(vector, "payload"))
            : signer.sign(
                method, uri, headers, text(vector, "body").getBytes(StandardCharsets.UTF_8));
    assertEquals(text(vector, "authorization"), signed.get("authorization"));
    assertEquals(token, signed.get("x-amz-security-token"));
  }

  private static Signer.Builder signer(String token) {
    Credentials keys =
        Credentials.of(text(SUITE, "access_key_id"), text(SUITE, "secret_access_key"), token);
    return Signer.builder()
        .credentials(keys)
        .service("service")
        .region(text(SUITE, "region"))
        .time(Instant.parse(text(SUITE, "time")));
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  private static boolean flag(JsonObject object, String name) {
    return !object.has(name) || object.get(name).getAsBoolean();
  }

  @Test
  void presignedUrisCarryTheSignature() {
    Signer signer = signer("token/=").build();
    String uri = signer.presign("GET", ROOT, List.of(), Duration.ofMinutes(1)).toString();
    assertTrue(uri.startsWith(ROOT + "?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential="), uri);
    assertTrue(uri.contains("&X-Amz-Expires=60&"), uri);
    assertTrue(uri.contains("X-Amz-Security-Token=token%2F%3D"), uri);
    for (Duration wrong : List.of(Duration.ZERO, Duration.ofDays(8), Duration.ofSeconds(-1))) {
      ValidationException refused =
          assertThrows(
              ValidationException.class, () -> signer.presign("GET", ROOT, List.of(), wrong));
      assertTrue(refused.getMessage().startsWith("expires must be 1 to 604800 seconds, but is "));
    }
  }

  @Test
  void whatCannotBeSignedIsNamed() {
    Signer signer = signer(null).build();
    byte[] none = {};
    List<Map.Entry<String, String>> split = List.of(Map.entry("a", "hunter2\nb: c"));
    refuse("method must be", () -> signer.sign("GE T", ROOT, List.of(), none));
    refuse("url must begin", () -> signer.sign("GET", URI.create("x/y"), List.of(), none));
    refuse("the value of header a", () -> signer.sign("GET", ROOT, split, none));
    refuse("payload must be", () -> signer.signPayload("GET", ROOT, List.of(), "E3"));
    refuse(
        "service must be",
        () -> signer(null).service(null).build().sign("GET", ROOT, List.of(), none));
    refuse(
        "region must be",
        () -> signer(null).region("a b").build().sign("GET", ROOT, List.of(), none));
  }

  private static void refuse(String message, Runnable work) {
    ValidationException refused = assertThrows(ValidationException.class, work::run);
    assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    assertFalse(refused.getMessage().contains("hunter2"));
  }

  @Test
  void textShowsServiceAndRegionOnly() {
    assertEquals("Signer(service, us-east-1)", signer("token").build().toString());
  }
}
