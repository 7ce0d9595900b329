package io.twinlink.mendix.runner.modules;

import static io.twinlink.mendix.runner.testing.Connectors.SITEWISE;
import static io.twinlink.mendix.runner.testing.Connectors.TWINMAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.twinlink.mendix.runner.microflow.MicroflowException;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Authority;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import io.twinlink.mendix.runner.testing.RolesAnywhereApp;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Temporary credentials from IAM Roles Anywhere, with the client certificates of the app. */
final class TemporaryCredentialsTest {
  private static Authority authority;
  private static Emulator emulator;
  private static byte[] rsa;
  private static byte[] ec;
  private static RolesAnywhereApp app;

  @BeforeAll
  static void start() {
    authority = new Authority();
    emulator = Emulator.start(RolesAnywhereApp.trusting(authority));
    rsa = authority.issue("RSA", 2048);
    ec = authority.issue("EC", 384);
    app =
        RolesAnywhereApp.start(
            emulator, RolesAnywhereApp.constants("1"), authority.password(), rsa, ec);
  }

  @AfterAll
  static void stop() {
    app.close();
    emulator.close();
  }

  private static int sessions() {
    int sessions = 0;
    for (JsonObject request : emulator.requests()) {
      sessions += request.get("operation").getAsString().equals("CreateSession") ? 1 : 0;
    }
    return sessions;
  }

  @Test
  void theActivityTakesTheConstants() {
    assertEquals("", app.run("ValidateEnvironmentVariables", "UseStaticCredentials", false));
    for (MendixObject made :
        List.of(
            app.object("GetTemporaryCredentials", "Region", "us_east_1"),
            app.object(
                "GetCredentials", "UseStaticCredentials", false, "ENUM_Region", "us_east_1"))) {
      assertEquals("AWSAuthentication.TemporaryCredentials", made.getType());
      assertTrue(app.text(made, "AccessKey").startsWith("ASIA"));
      assertNotNull(app.text(made, "Token"));
      Date expiration = (Date) made.getValue(app.app().context(), "Expiration");
      long seconds = (expiration.getTime() - System.currentTimeMillis()) / 1000;
      assertTrue(seconds > 3500 && seconds <= 3601, "" + seconds);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, RSA", "2, EC"})
  void certificatesAreCountedFromOne(String number, String algorithm) {
    emulator.reset();
    MendixObject made = app.create(number, "by-index", 1200);
    assertTrue(app.text(made, "AccessKey").startsWith("ASIA"));
    JsonObject request = emulator.requests().get(0);
    assertEquals("CreateSession", request.get("operation").getAsString());
    JsonObject body = JsonParser.parseString(request.get("body").getAsString()).getAsJsonObject();
    assertEquals(1200, body.get("durationSeconds").getAsInt());
    assertEquals("by-index", body.get("roleSessionName").getAsString());
    String serial = request.get("headers").toString();
    assertTrue(serial.toLowerCase().contains("x-amz-x509"), algorithm);
  }

  @Test
  void keysAreSharedByAllCalls() {
    app.create("2", "shared", 900 + 3600);
    emulator.reset();
    List<MendixObject> made = new ArrayList<>();
    for (int call = 0; call < 5; call++) {
      made.add(app.create("2", "shared", 900 + 3600));
    }
    assertEquals(0, sessions());
    assertEquals(1, made.stream().map(each -> app.text(each, "AccessKey")).distinct().count());
    app.create("2", "other", 900 + 3600);
    assertEquals(1, sessions());
  }

  @Test
  void theConnectorsListWithThem() {
    Connectors connectors = Connectors.within(app.app(), emulator);
    connectors.as(app.object("GetTemporaryCredentials", "Region", "us_east_1"));
    MendixObject workspaces = connectors.call(TWINMAKER + ".ListWorkspaces");
    assertEquals(
        25, connectors.follow(workspaces, "ListWorkspacesResponse_WorkspaceSummary").size());
    MendixObject portals = connectors.call(SITEWISE + ".ListPortals");
    assertEquals(50, connectors.follow(portals, "PortalSummary_ListPortalsResponse").size());
  }

  @Test
  void aRequestCanBeMadeLookedAtAndSentLater() throws Exception {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "us_east_1",
                RolesAnywhereApp.ROLE,
                RolesAnywhereApp.PROFILE,
                RolesAnywhereApp.ANCHOR,
                "1",
                900L,
                "later"));
    MendixObject request =
        (MendixObject) app.app().call("AWSAuthentication.CreateAssumeRoleRequest", arguments);
    assertEquals(emulator.endpoint() + "/sessions", app.text(request, "Url"));
    assertEquals("application/json", app.text(request, "HeaderContentType"));
    assertEquals(emulator.endpoint(), "http://" + app.text(request, "HeaderHost"));
    assertTrue(app.text(request, "HeaderXAmzDate").matches("\\d{8}T\\d{6}Z"));
    assertTrue(
        app.text(request, "HeaderAuthorization").startsWith("AWS4-X509-RSA-SHA256 Credential="));
    assertTrue(app.text(request, "RequestBody").contains(RolesAnywhereApp.ANCHOR));
    assertNotNull(app.text(request, "HeaderXAmzX509"));
    MendixObject response = app.object("AssumeRole", "AssumeRoleRequest", request);
    assertNotNull(app.text(response, "SubjectArn"));
    MendixObject set =
        app.app()
            .space()
            .follow(response, "AWSAuthentication.CredentialSetProperties_AssumeRoleResponse")
            .get(0);
    assertEquals(RolesAnywhereApp.ROLE, app.text(set, "RoleArn"));
    MendixObject user =
        app.app()
            .space()
            .follow(set, "AWSAuthentication.CredentialSetProperties_AssumedRoleUser")
            .get(0);
    assertTrue(app.text(user, "Arn").contains("assumed-role/Reader/"), app.text(user, "Arn"));
    MendixObject made =
        app.object("AssumeRoleResponse_GetTemporaryCredentials", "AssumeRoleResponse", response);
    assertTrue(
        (Boolean)
            app.run(
                "POST_v1_GetCallerIdentity_ValidateCredentials",
                "Credentials",
                made,
                "ENUM_Region",
                "us_east_1"));

    request.setValue(app.app().context(), "RequestBody", "{}");
    String message = app.failure("AssumeRole", "AssumeRoleRequest", request);
    assertTrue(message.startsWith("AssumeRole: credentials: "), message);
    message = app.failure("AssumeRole", "AssumeRoleRequest", null);
    assertTrue(
        message.startsWith("AssumeRole: validation: AssumeRoleRequest is required."), message);
  }

  @Test
  void anAnswerWithoutKeysIsRefused() {
    MendixObject empty = app.make("AssumeRoleResponse");
    MicroflowException thrown =
        assertThrows(
            MicroflowException.class,
            () ->
                app.run("AssumeRoleResponse_GetTemporaryCredentials", "AssumeRoleResponse", empty));
    assertTrue(thrown.root().getMessage().contains("holds no keys"), thrown.getMessage());
  }
}
