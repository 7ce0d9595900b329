package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bytes that are a text in UTF-8. */
class ShadowsTest {
  private final Calls calls = new Calls();

  @AfterEach
  void close() {
    calls.close();
  }

  private static String bytes(byte[] bytes) {
    return FakeService.BYTES + Base64.getEncoder().encodeToString(bytes);
  }

  private IMendixObject get() {
    return calls.run("GetThingShadow", calls.request("GetThingShadowRequest", "ThingName", "a"));
  }

  private IMendixObject update(String payload) {
    return calls.run(
        "UpdateThingShadow",
        calls.request("UpdateThingShadowRequest", "ThingName", "a", "Payload", payload));
  }

  @Test
  void theyAreReadAndSentAsTheyAre() {
    String document = "{\"state\":\"Größe 大😀\"}";
    calls.service.answers(bytes(document.getBytes(StandardCharsets.UTF_8)), "{}");
    assertEquals(document, calls.app.get(get(), "Payload"));
    calls.service.taken();
    update(document);
    assertEquals("POST /things/a/shadow " + document, calls.service.taken().get(0));
  }

  @Test
  void whatIsNoUtf8IsAnErrorThatSaysSo() {
    calls.service.answers(bytes(new byte[] {-1, 1}));
    assertEquals(
        "GetThingShadow: decode: Payload of GetThingShadowResponse is a text, and what AWS sent is"
            + " no UTF-8 (2 bytes). Use Call AWS Operation, which gives bytes as base64.",
        calls.fails(this::get));
  }

  @Test
  void textsThatHaveNoBytesAreRefused() {
    assertEquals(
        "UpdateThingShadow: validation: Payload of UpdateThingShadowRequest has half of a surrogate"
            + " pair. Correct the text: UTF-8 has no such character.",
        calls.fails(() -> update("\ud83d")));
    assertEquals(
        "UpdateThingShadow: validation: Payload is required.",
        calls.fails(() -> update("")).substring(0, 51));
    assertEquals(0, calls.service.taken().size());
  }
}
