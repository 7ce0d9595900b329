package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.twinlink.Credentials;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerKeysTest {
  private static final Set<String> STATIC = Set.of("AWSAuthentication.Credentials");
  private static final Set<String> TEMPORARY =
      Set.of("AWSAuthentication.Credentials", "AWSAuthentication.TemporaryCredentials");
  private static final Date NOW = new Date(1_800_000_000_000L);

  private final FakeApp app = new FakeApp();

  private Credentials read(Set<String> entities, Object... members) {
    return CallerKeys.read(app.members(app.object(entities, members)), NOW).credentials();
  }

  private String refused(Set<String> entities, Object... members) {
    return assertThrows(Failure.class, () -> read(entities, members)).text("X");
  }

  @Test
  void staticKeysHaveNoToken() {
    assertEquals(
        Credentials.of("AKIA", "secret", null),
        read(STATIC, "AccessKey", " AKIA\n", "SecretAccessKey", "secret", "Token", "t"));
  }

  @Test
  void temporaryKeysHaveOne() {
    Date later = new Date(NOW.getTime() + 1);
    assertEquals(
        Credentials.of("ASIA", "secret", "t"),
        read(
            TEMPORARY,
            "AccessKey",
            "ASIA",
            "SecretAccessKey",
            "secret",
            "Token",
            "t",
            "Expiration",
            later));
    assertEquals(
        Credentials.of("ASIA", "secret", "t"),
        read(TEMPORARY, "AccessKey", "ASIA", "SecretAccessKey", "secret", "Token", "t"));
  }

  @Test
  void emptyKeysNameTheConstants() {
    assertEquals(
        "X: credentials: AccessKey of the credentials is empty. Set the constants"
            + " AWSAuthentication.AccessKey and AWSAuthentication.SecretAccessKey for the"
            + " environment in which the app runs, and get the credentials from Get Static"
            + " Credentials.",
        refused(STATIC, "AccessKey", "", "SecretAccessKey", "secret"));
    assertEquals(
        "X: credentials: SecretAccessKey",
        refused(STATIC, "AccessKey", "AKIA", "SecretAccessKey", "  ").substring(0, 31));
    assertEquals(
        "X: credentials: Token of the temporary credentials is empty.",
        refused(TEMPORARY, "AccessKey", "A", "SecretAccessKey", "s", "Token", null)
            .substring(0, 60));
  }

  @Test
  void expiredKeysAreRefused() {
    assertEquals(
        "X: credentials: the temporary credentials expired at 2027-01-15T08:00:00Z. Get new ones with"
            + " Get Temporary Credentials, or from where they came, before the call: do not keep"
            + " them longer than they last.",
        refused(
            TEMPORARY, "AccessKey", "A", "SecretAccessKey", "s", "Token", "t", "Expiration", NOW));
  }
}
