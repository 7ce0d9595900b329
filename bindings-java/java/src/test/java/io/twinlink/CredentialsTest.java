package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
