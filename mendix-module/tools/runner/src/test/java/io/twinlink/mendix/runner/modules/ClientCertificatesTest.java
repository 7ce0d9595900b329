package io.twinlink.mendix.runner.modules;

import static io.twinlink.mendix.runner.testing.RolesAnywhereApp.parameters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.twinlink.mendix.runner.testing.Authority;
import io.twinlink.mendix.runner.testing.CommandLine;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import io.twinlink.mendix.runner.testing.RolesAnywhereApp;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which client certificate is taken, and what is said of one that cannot be. */
final class ClientCertificatesTest {
  private static Authority authority;
  private static Emulator emulator;
  private static byte[] rsa;
  private static byte[] ec;

  @BeforeAll
  static void start() {
    authority = new Authority();
    emulator = Emulator.start(RolesAnywhereApp.trusting(authority));
    rsa = authority.issue("RSA", 2048);
    ec = authority.issue("EC", 256);
  }

  @AfterAll
  static void stop() {
    emulator.close();
  }

  private static void refused(
      RolesAnywhereApp app, String certificate, long duration, String expected) {
    String message =
        app.failure("TemporaryCredentials_Create", parameters(certificate, "", duration));
    assertTrue(message.startsWith("GetTemporaryCredentials: "), message);
    assertTrue(message.contains(expected), message);
  }

  @Test
  void whatCannotWorkIsRefused() {
    byte[] expired = authority.issue("EC", 256, "-30d", 10);
    byte[] early = authority.issue("EC", 256, "+5d", 10);
    byte[] weak = authority.issue("RSA", 1024);
    byte[] rubbish = {1, 2, 3};
    try (RolesAnywhereApp app =
        RolesAnywhereApp.start(
            emulator, Map.of(), authority.password(), rsa, expired, early, weak, rubbish)) {
      refused(app, "2", 0, "expired at");
      refused(app, "3", 0, "not valid before");
      refused(app, "4", 0, "2048 bits");
      refused(app, "5", 0, "neither PEM nor a PKCS#12 archive");
      refused(app, "6", 0, "the runtime has 5, counted from 1");
      refused(app, "0", 0, "there is no client certificate number 0");
      refused(app, "line", 0, "no client certificate is pinned to line");
      refused(app, "1", 899, "validation: Duration must be 900 to 43200");
      refused(app, "1", 43201, "validation: Duration must be 900 to 43200");
      refused(app, "1", -1, "validation: Duration must be 900 to 43200");
      for (String name : List.of("TrustAnchorARN", "ProfileARN", "RoleARN")) {
        Object[] wrong = parameters("1", "", 0);
        wrong[List.of(wrong).indexOf(name) + 1] = "arn:aws:s3:::bucket";
        String message = app.failure("TemporaryCredentials_Create", wrong);
        assertTrue(message.startsWith("GetTemporaryCredentials: validation: " + name), message);
      }
      String message = app.failure("TemporaryCredentials_Create", parameters("1", "no spaces", 0));
      assertTrue(message.startsWith("GetTemporaryCredentials: validation: SessionName"), message);
      message = app.failure("GetTemporaryCredentials", "Region", null);
      assertTrue(message.contains("Region is required"), message);
      emulator.close();
      emulator = Emulator.start(RolesAnywhereApp.trusting(authority));
      message = app.failure("TemporaryCredentials_Create", parameters("1", "gone", 0));
      assertTrue(message.contains("cannot be reached"), message);
      assertTrue(message.contains("AWS_ENDPOINT_URL_ROLESANYWHERE"), message);
    }
  }

  @Test
  void aCertificateOfAnotherAuthorityIsRefusedByAws() {
    Authority other = new Authority();
    byte[] foreign = other.issue("EC", 256);
    Map<String, String> constants = RolesAnywhereApp.constants("1");
    try (RolesAnywhereApp app =
        RolesAnywhereApp.start(emulator, constants, other.password(), foreign)) {
      String message = app.failure("GetTemporaryCredentials", "Region", "us_east_1");
      assertTrue(message.startsWith("GetTemporaryCredentials: credentials: AccessDenied"), message);
      assertTrue(message.contains("cannot be had through IAM Roles Anywhere"), message);
      assertTrue(message.contains("issued by the trust anchor"), message);
    }
  }

  @Test
  void aWrongPasswordIsSaid() {
    try (RolesAnywhereApp wrong =
        RolesAnywhereApp.start(
            emulator, RolesAnywhereApp.constants("1"), "not-the-password", rsa)) {
      String message = wrong.failure("GetTemporaryCredentials", "Region", "us_east_1");
      assertTrue(message.contains("password"), message);
      assertTrue(message.contains("AWSAuthentication.ClientCertificateID"), message);
      assertFalse(message.contains("not-the-password"), message);
    }
  }

  @Test
  void missingConstantsAreNamed() {
    try (RolesAnywhereApp bare = RolesAnywhereApp.start(emulator, Map.of(), "")) {
      String message = bare.failure("GetTemporaryCredentials", "Region", "us_east_1");
      String told =
          (String) bare.run("ValidateEnvironmentVariables", "UseStaticCredentials", false);
      for (String name : RolesAnywhereApp.constants("").keySet()) {
        assertTrue(message.contains("AWSAuthentication." + name), message);
        assertTrue(told.contains("AWSAuthentication." + name), told);
      }
    }
    Map<String, String> most = RolesAnywhereApp.constants("1");
    most.put("RoleARN", "  ");
    try (RolesAnywhereApp app = RolesAnywhereApp.start(emulator, most, "")) {
      String message = app.failure("GetTemporaryCredentials", "Region", "us_east_1");
      assertTrue(message.contains("Set the constant AWSAuthentication.RoleARN for"), message);
      assertEquals(
          "Set the constant AWSAuthentication.RoleARN.",
          app.run("ValidateEnvironmentVariables", "UseStaticCredentials", false));
    }
  }

  @Test
  void certificatesArePinnedInMendixCloud() throws Exception {
    JsonArray all = new JsonArray();
    all.add(pinned(rsa, "Other.Service"));
    all.add(pinned(ec, "MY_S3", "TWINMAKER", "1"));
    Map<String, String> environment =
        Map.of("CLIENT_CERTIFICATES", all.toString(), "AWS_ENDPOINT_URL", emulator.endpoint());
    emulator.reset();
    List<JsonObject> lines =
        CommandLine.run(
            1,
            environment,
            List.of(Connectors.packed("AWSAuthentication")),
            options("TWINMAKER", "Other.Service", "1", "twinmaker"));
    for (JsonObject line : lines.subList(0, 3)) {
      JsonObject made = line.getAsJsonObject("result");
      assertTrue(made.get("AccessKey").getAsString().startsWith("ASIA"), line.toString());
    }
    assertEquals(3, emulator.requests().size());
    String message = lines.get(3).get("error").getAsString();
    assertTrue(
        message.contains(
            "no client certificate is pinned to twinmaker, only to [Other.Service, MY_S3,"
                + " TWINMAKER, 1]."),
        message);
    assertFalse(message.contains(authority.password()), message);
  }

  @Test
  void aDamagedVariableOfMendixCloudIsSaidWithoutWhatIsInIt() throws Exception {
    Map<String, String> damages =
        Map.of(
            "[{\"pfx\": \"hunter2", "it is no JSON (line 1, column ",
            "{\"pfx\": \"hunter2\"}", "it is not a list of {pfx, password, pin_to} (line 1",
            "[{\"pin_to\": [\"1\"], \"pfx\": \"*hunter2\"}]", "pinned to \"1\" is not base64",
            "[{\"pin_to\": [\"1\"], \"password\": \"hunter2\"}]", "pinned to \"1\" has no pfx");
    for (Map.Entry<String, String> damage : damages.entrySet()) {
      Map<String, String> environment =
          Map.of("CLIENT_CERTIFICATES", damage.getKey(), "AWS_ENDPOINT_URL", emulator.endpoint());
      List<JsonObject> lines =
          CommandLine.run(
              1, environment, List.of(Connectors.packed("AWSAuthentication")), options("1"));
      String message = lines.get(0).get("error").getAsString();
      assertTrue(
          message.startsWith("GetTemporaryCredentials: credentials: environment variable"),
          message);
      assertTrue(message.contains(damage.getValue()), message);
      assertTrue(message.contains("AWSAuthentication.ClientCertificateID"), message);
      assertFalse(message.contains("hunter2"), message);
    }
  }

  private static JsonObject pinned(byte[] archive, String... pins) {
    JsonObject entry = new JsonObject();
    entry.addProperty("pfx", Base64.getEncoder().encodeToString(archive));
    entry.addProperty("password", authority.password());
    JsonArray names = new JsonArray();
    List.of(pins).forEach(names::add);
    entry.add("pin_to", names);
    return entry;
  }

  private static String[] options(String... pins) {
    List<String> options = new ArrayList<>();
    for (String pin : pins) {
      options.addAll(List.of("--microflow", "AWSAuthentication.TemporaryCredentials_Create"));
      Object[] parameters = parameters(pin, "", 0);
      for (int index = 0; index < parameters.length; index += 2) {
        options.addAll(List.of("--set", parameters[index] + "=" + parameters[index + 1]));
      }
    }
    return options.toArray(new String[0]);
  }
}
