package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.twinlink.testing.Emulator;
import io.twinlink.testing.WithEmulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither the secret key nor the session token is in anything that a person may come to see. */
@ExtendWith(WithEmulator.class)
class SecretsTest {
  private final Emulator emulator;

  SecretsTest(Emulator emulator) {
    this.emulator = emulator;
  }

  @Test
  void notInTheTextOfAnyObject() {
    Connector.Builder builder = emulator.connector();
    try (Connector aws = builder.build()) {
      for (Object object :
          List.of(
              emulator.credentials(),
              builder,
              aws,
              aws.twinMaker(),
              aws.siteWise(),
              aws.twinMaker().listWorkspacesPaginator(),
              aws.twinMaker().listWorkspaces())) {
        assertShowsNoSecret(object.toString());
      }
    }
  }

  @Test
  void aConnectorTellsWhatWasSet() {
    try (Connector aws = emulator.connector().build()) {
      String id = emulator.accessKeyId();
      assertEquals(
          "Connector(region us-east-1, endpoint url "
              + emulator.endpoint()
              + ", Credentials(keys, access key id ..."
              + id.substring(id.length() - 4)
              + "))",
          aws.toString());
    }
    try (Connector aws = Connector.builder().region("eu-west-1").build()) {
      assertEquals("Connector(region eu-west-1, credentials not set)", aws.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"fault\":\"throttle\"}",
        "{\"fault\":\"error\",\"status\":500,\"code\":\"InternalServerException\"}",
        "{\"fault\":\"error\",\"status\":400,\"code\":\"ValidationException\",\"message\":\"no\"}",
        "{\"fault\":\"cut\"}",
        "{\"fault\":\"truncated_json\"}",
        "{\"fault\":\"wrong_type\"}",
        "{\"fault\":\"bad_item\"}",
        "{\"fault\":\"repeated_token\"}",
        "{\"fault\":\"expired_token\"}",
        "{\"fault\":\"reset_connection\"}"
      })
  void notInTheErrorOfAnyFault(String fault) {
    emulator.fault(fault);
    try (Connector aws = emulator.connector().build()) {
      assertShowsNoSecret(
          assertThrows(
              TwinlinkException.class,
              () -> aws.twinMaker().listWorkspacesPaginator().forEach(workspace -> {})));
    }
  }

  @Test
  void notInTheErrorOfWrongCredentials() {
    String id = emulator.accessKeyId();
    String secret = emulator.secretAccessKey();
    String token = Emulator.SESSION_TOKEN;
    List<Credentials> wrong =
        List.of(
            Credentials.of(id, secret.toUpperCase(Locale.ROOT), token),
            Credentials.of("AKIDNOBODYKNOWS00000", secret, token),
            Credentials.of(id, secret, null),
            Credentials.of(id, secret, token.repeat(2)));
    for (Credentials credentials : wrong) {
      try (Connector aws = emulator.connector().credentials(credentials).build()) {
        assertShowsNoSecret(
            assertThrows(CredentialsException.class, () -> aws.twinMaker().listWorkspaces()));
      }
    }
    for (Credentials half :
        List.of(
            Credentials.of(null, secret, token),
            Credentials.of("", secret, token),
            Credentials.of(id, null, token),
            Credentials.of(id, "", token),
            Credentials.of(id, secret, ""))) {
      try {
        emulator.connector().credentials(half).build().close();
      } catch (ValidationException refused) {
        assertShowsNoSecret(refused);
      }
    }
  }

  private void assertShowsNoSecret(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    assertShowsNoSecret(text.toString());
  }

  private void assertShowsNoSecret(String text) {
    for (String secret : List.of(emulator.secretAccessKey(), Emulator.SESSION_TOKEN)) {
      assertFalse(text.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT)), text);
    }
  }
}
