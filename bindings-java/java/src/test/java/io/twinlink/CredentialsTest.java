package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialsTest {
  @Test
  void textShowsNoSecretAndTheEndOfTheIdAtMost() {
    assertEquals(
        "Credentials(keys, access key id ...WXYZ)",
        Credentials.of("AKIDEXAMPLEWXYZ", "secret", "token").toString());
    assertEquals("Credentials(keys)", Credentials.of("SHORT", "secret").toString());
    assertEquals("Credentials(keys)", Credentials.of(null, null, null).toString());
    assertEquals("Credentials(profile, name work)", Credentials.profile("work").toString());
    assertEquals("Credentials(default_chain)", Credentials.defaultChain().toString());
  }

  @Test
  void whatIsNullDoesNotCross() {
    assertEquals(Map.of("type", "keys"), Credentials.of(null, null, null).settings());
    assertEquals(Map.of("type", "profile"), Credentials.profile(null).settings());
    assertEquals(
        Map.of(
            "type", "keys",
            "access_key_id", "",
            "secret_access_key", "secret",
            "session_token", "token"),
        Credentials.of("", "secret", "token").settings());
  }

  @Test
  void halfOfASurrogatePairIsNoText() {
    String half = "a\ud800";
    refused(Connector.builder().profile(half), "profile");
    refused(Connector.builder().endpointUrl("http://127.0.0.1/" + half), "endpoint_url");
    refused(
        Connector.builder().region("us-east-1").credentials(Credentials.of("id", "secret", half)),
        "credentials.session_token");
  }

  private static void refused(Connector.Builder builder, String setting) {
    ValidationException refused = assertThrows(ValidationException.class, builder::build);
    assertEquals(
        setting + " cannot be text with half of a surrogate pair, which UTF-8 does not have",
        refused.getMessage());
  }

  @Test
  void equalWaysAreEqual() {
    Credentials keys = Credentials.of("id", "secret", null);
    assertEquals(keys, Credentials.of("id", "secret"));
    assertEquals(keys.hashCode(), Credentials.of("id", "secret", null).hashCode());
    assertNotEquals(keys, Credentials.of("id", "other", null));
    assertNotEquals(keys, Credentials.of("id", "secret", "token"));
    assertNotEquals(keys, Credentials.defaultChain());
    assertNotEquals(Credentials.profile("a"), Credentials.profile("b"));
  }
}
