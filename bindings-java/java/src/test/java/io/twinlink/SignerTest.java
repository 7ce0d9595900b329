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
    Map<Duration, String> refusals =
        Map.of(
            Duration.ZERO,
            "0",
            Duration.ofDays(8),
            "691200",
            Duration.ofSeconds(-1),
            "-1",
            Duration.ofMillis(1),
            "0.001",
            Duration.ofSeconds(Long.MIN_VALUE),
            "-9.223372036854776e18");
    refusals.forEach(
        (wrong, shown) -> {
          ValidationException refused =
              assertThrows(
                  ValidationException.class, () -> signer.presign("GET", ROOT, List.of(), wrong));
          assertEquals(
              "expires must be 1 to 604800 seconds, but is " + shown, refused.getMessage());
        });
  }

  @Test
  void presignedUrisAreWrittenAsNoClientChangesThem() {
    URI odd = URI.create("https://EXAMPLE.com:0443/\u00e4%7e?&a=1&&X-Amz-Signature=0");
    Signer signer = signer(null).build();
    String uri = signer.presign("GET", odd, List.of(), Duration.ofMinutes(1)).toString();
    assertTrue(uri.startsWith("https://example.com/%C3%A4~?a=1&X-Amz-"), uri);
    assertEquals(uri.indexOf("X-Amz-Signature"), uri.lastIndexOf("X-Amz-Signature"), uri);
  }

  @Test
  void whatIsChangedOnTheWayIsNotSigned() {
    List<Map.Entry<String, String>> headers =
        List.of(Map.entry("Connection", "close"), Map.entry("Expect", "100-continue"));
    Map<String, String> signed = signer(null).build().sign("GET", ROOT, headers, new byte[0]);
    String authorization = signed.get("authorization");
    assertTrue(authorization.contains("SignedHeaders=host;x-amz-date,"), authorization);
  }

  @Test
  void urisThatClientsChangeAreRefusedByName() {
    Signer signer = signer(null).build();
    Map.of(
            "https://u:hunter2@example.com/", "url must not have a user name or password",
            "https://EXAMPLE.com/", "url must have its host in lower case",
            "https://example.com:0443/", "url must have its port without zeros",
            "https://example.com/\u00e4", "url must be a percent-encoded URL, with %C3%A4 for ",
            "https://example.com/?a=%FF", "url must have a query that is UTF-8",
            "https://example.com/?a=1&&b=2", "url must not have an empty parameter",
            "https://example.com/?X-Amz-Signature=hunter2", "url must not be presigned")
        .forEach(
            (uri, why) ->
                refuse(why, () -> signer.sign("GET", URI.create(uri), List.of(), new byte[0])));
    refuse("method must be in upper case", () -> signer.sign("get", ROOT, List.of(), new byte[0]));
    List<Map.Entry<String, String>> other =
        List.of(Map.entry("X-Amz-Content-SHA256", "UNSIGNED-PAYLOAD"));
    refuse(
        "header x-amz-content-sha256 must be e3b0c442",
        () -> signer.sign("GET", ROOT, other, new byte[0]));
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
