package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.testing.Emulator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is signed is what arrives: odd URIs, sent by the JDK's client, verified by the emulator. */
class SentSignaturesTest {
  private static final int REQUESTS = 150;
  private static final int LONGEST = 8;
  private static final int NOT_FOUND = 404;
  private static final String[] PIECES = {
    "a", "Z", "0", "-", "~", "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=", ":", "@", "/",
    "..", "//", "%FF", "%C3%A4", "%2F", "%e4", "%7E", "\u00e4"
  };
  private static final String[] QUERIES = {
    "",
    "?",
    "?a=1",
    "?b=2&a=%20",
    "?a&b=",
    "?a=/?:@",
    "?a=%2f",
    "?a=\u00e4",
    "?a=%FF",
    "?&a",
    "?a=+"
  };

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static Emulator emulator;
  private static Signer signer;

  @BeforeAll
  static void start() {
    emulator = Emulator.start(List.of());
    signer =
        Signer.builder()
            .credentials(emulator.credentials())
            .service("iottwinmaker")
            .region(emulator.region())
            .build();
  }

  @AfterAll
  static void stop() {
    emulator.close();
  }

  private static URI uri(Random dice, String host) {
    StringBuilder uri = new StringBuilder(host).append('/');
    for (int left = dice.nextInt(LONGEST); left > 0; left--) {
      uri.append(PIECES[dice.nextInt(PIECES.length)]);
    }
    return URI.create(uri.append(QUERIES[dice.nextInt(QUERIES.length)]).toString());
  }

  /** The emulator checks the signature before it says that it has no such operation. */
  private static void assertTaken(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    String what = answer.uri() + " " + answer.body();
    assertEquals(NOT_FOUND, answer.statusCode(), what);
    assertTrue(answer.body().contains("has no operation"), what);
  }

  @Test
  void whatIsSignedIsWhatArrives() throws Exception {
    int taken = 0;
    for (int seed = 0; seed < REQUESTS; seed++) {
      URI uri = uri(new Random(seed), emulator.endpoint());
      Map<String, String> headers;
      try {
        headers = signer.sign("GET", uri, List.of(Map.entry("X-Mine", " a  b ")), new byte[0]);
      } catch (ValidationException refused) {
        assertTrue(refused.getMessage().startsWith("url must "), refused.getMessage());
        continue;
      }
      HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("X-Mine", " a  b ");
      headers.forEach(request::header);
      assertTaken(request);
      taken++;
    }
    assertTrue(taken > REQUESTS / 4, "only " + taken);
  }

  @Test
  void presignedUrisArriveAsTheyAre() throws Exception {
    int taken = 0;
    String host = emulator.endpoint().replace("127.0.0.1:", "LOCALHOST:0");
    for (int seed = 0; seed < REQUESTS; seed++) {
      URI uri = uri(new Random(seed), seed % 2 == 0 ? host : emulator.endpoint());
      URI presigned;
      try {
        presigned = signer.presign("GET", uri, List.of(), Duration.ofMinutes(1));
      } catch (ValidationException refused) {
        assertTrue(refused.getMessage().startsWith("url must "), refused.getMessage());
        continue;
      }
      assertTaken(HttpRequest.newBuilder(presigned));
      taken++;
    }
    assertTrue(taken > REQUESTS / 4, "only " + taken);
  }
}
