package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.testing.Emulator;
import io.twinlink.testing.WithEmulator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ways in that fetch keys, the keys themselves, and who they belong to. */
@ExtendWith(WithEmulator.class)
class ResolveTest {
  private static final String ROLE = "arn:aws:iam::123456789012:role/reader";

  @Tag("smoke")
  @Test
  void rolesAreAssumedAndValidated(Emulator emulator) {
    Credentials role =
        Credentials.assumeRole(ROLE)
            .sessionName("line-3")
            .duration(Duration.ofMinutes(15))
            .tags(Map.of("line", "3"))
            .policyArns(List.of("arn:aws:iam::aws:policy/AdministratorAccess"))
            .source(emulator.credentials())
            .build();
    try (Connector aws = emulator.connector().credentials(role).build()) {
      assertEquals(Emulator.WORKSPACES, aws.twinMaker().listWorkspacesPaginator().stream().count());
      CallerIdentity caller = aws.validateCredentials();
      assertEquals("arn:aws:sts::123456789012:assumed-role/reader/line-3", caller.arn());
      assertEquals("123456789012", caller.account());
      assertTrue(caller.userId().endsWith(":line-3"), caller.userId());
    }
  }

  @Test
  void wrongKeysAreNotValid(Emulator emulator) {
    Credentials wrong =
        Credentials.of(emulator.accessKeyId(), "x".repeat(40), emulator.sessionToken());
    try (Connector aws = emulator.connector().credentials(wrong).build()) {
      CredentialsException refused =
          assertThrows(CredentialsException.class, aws::validateCredentials);
      assertEquals("SignatureDoesNotMatch", refused.awsCode());
      assertEquals(403, refused.httpStatus());
    }
  }

  @Test
  void aConnectorSaysWhatItUsesAndWhy(Emulator emulator) {
    try (Connector aws = emulator.connector().maxAttempts(7).build()) {
      Explanation explanation = aws.explain();
      Explanation.Line attempts =
          explanation.lines().stream()
              .filter(line -> line.name().equals("max_attempts"))
              .findFirst()
              .orElseThrow();
      assertEquals("max_attempts = 7 (argument)", attempts.toString());
      assertTrue(explanation.toString().contains(emulator.endpoint()));
      assertFalse(explanation.toString().contains(emulator.secretAccessKey()));
      assertFalse(explanation.toString().contains(emulator.sessionToken()));
    }
  }

  @Test
  void keysCanBeHadForAnotherTool() {
    ResolvedCredentials lasting = Credentials.of("AKIDEXAMPLE", "secret", "token").resolve(null);
    assertEquals("AKIDEXAMPLE", lasting.accessKeyId());
    assertEquals("secret", lasting.secretAccessKey());
    assertEquals("token", lasting.sessionToken());
    assertNull(lasting.expiration());
    String end = "2999-12-31T23:59:58Z";
    Credentials process =
        Credentials.process(
            "echo '{\"Version\": 1, \"AccessKeyId\": \"AKID\", \"SecretAccessKey\": \"hunter2\","
                + " \"SessionToken\": \"hunter2\", \"Expiration\": \""
                + end
                + "\"}'");
    ResolvedCredentials temporary = process.resolve("us-east-1");
    assertEquals(Instant.parse(end), temporary.expiration());
    assertEquals("hunter2", temporary.secretAccessKey());
    assertFalse(temporary.toString().contains("hunter2"));
    assertFalse(process.toString().contains("hunter2"));
  }

  @Test
  void partsThatCannotBeRightAreNamed() {
    refuse("role_arn must look like", Credentials.assumeRole("reader").build());
    refuse("external_id must be", Credentials.assumeRole(ROLE).externalId("x").build());
    refuse(
        "duration must be 900 to 43200 whole seconds, but is 899",
        Credentials.assumeRole(ROLE).duration(Duration.ofSeconds(899)).build());
    refuse("token_file must not be empty", Credentials.webIdentity(ROLE, Path.of("")));
    refuse("command must not be empty", Credentials.process(""));
    refuse("trust_anchor_arn must look like", Credentials.rolesAnywhere("x", "y", ROLE).build());
  }

  @Test
  void aDurationBeyondAllBoundsIsRefusedWithThem() {
    Duration endless = Duration.ofSeconds(Long.MAX_VALUE);
    refuse("duration must be 900 to 43200", Credentials.assumeRole(ROLE).duration(endless).build());
  }

  private static void refuse(String message, Credentials credentials) {
    ValidationException refused =
        assertThrows(ValidationException.class, () -> credentials.resolve("us-east-1"));
    assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
  }
}
