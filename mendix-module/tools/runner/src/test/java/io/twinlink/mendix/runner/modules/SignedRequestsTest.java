package io.twinlink.mendix.runner.modules;

import static io.twinlink.mendix.runner.testing.Connectors.TWINMAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.app.LogEntry;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Authority;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import io.twinlink.mendix.runner.testing.RolesAnywhereApp;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests of the app's own, validation, and credentials that were kept too long. */
final class SignedRequestsTest {
  private static final String REGION = "us_east_1";

  private static Emulator emulator;
  private static RolesAnywhereApp app;

  @BeforeAll
  static void start() {
    Authority authority = new Authority();
    emulator = Emulator.start(RolesAnywhereApp.trusting(authority, "--session-seconds", "2"));
    app =
        RolesAnywhereApp.start(
            emulator,
            RolesAnywhereApp.constants("1"),
            authority.password(),
            authority.issue("EC", 256));
  }

  @AfterAll
  static void stop() {
    app.close();
    emulator.close();
  }

  private static MendixObject builder(String service, String method, String path, String body) {
    return builder(service, method, path, body, emulator.endpoint());
  }

  private static MendixObject builder(
      String service, String method, String path, String body, String endpoint) {
    return app.make(
        "SigV4Builder",
        "ServiceName",
        service,
        "HTTPMethod",
        method,
        "Region",
        REGION,
        "Path",
        path,
        "RequestBody",
        body,
        "EndpointURL",
        endpoint);
  }

  private static MendixObject parameter(String key, String value) {
    return app.make("SigV4Parameter", "Key", key, "Value", value);
  }

  private static MendixObject sign(
      MendixObject credentials,
      MendixObject builder,
      List<MendixObject> headers,
      List<MendixObject> query) {
    return app.object(
        "GetSigV4Headers",
        "Credentials",
        credentials,
        "SigV4Builder",
        builder,
        "SigV4HeaderParameterList",
        headers,
        "SigV4QueryParameterList",
        query);
  }

  /** Sends what was signed, as a microflow would with Call REST service. */
  private static HttpResponse<String> send(
      MendixObject signed, String method, String body, String... more) throws Exception {
    List<String> headers = new ArrayList<>(List.of(more));
    for (String[] each :
        new String[][] {
          {"Authorization", "Header_Authorization"},
          {"X-Amz-Date", "Header_X_Amz_Date"},
          {"X-Amz-Content-Sha256", "Header_X_Amz_Content_Sha256"}
        }) {
      headers.add(each[0]);
      headers.add(app.text(signed, each[1]));
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(app.text(signed, "EndpointUrl")))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .headers(headers.toArray(new String[0]))
            .build();
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aSignedPostWithABodyIsAccepted() throws Exception {
    String body = "{\"maxResults\":3}";
    MendixObject signed =
        sign(
            app.staticCredentials(),
            builder("iottwinmaker", "POST", "/workspaces-list", body),
            List.of(parameter("Content-Type", "application/json")),
            List.of());
    assertEquals(emulator.endpoint() + "/workspaces-list", app.text(signed, "EndpointUrl"));
    assertEquals(emulator.endpoint(), "http://" + app.text(signed, "Header_Host"));
    HttpResponse<String> answer = send(signed, "POST", body, "Content-Type", "application/json");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("workspaceSummaries"));
    assertEquals(403, send(signed, "POST", "{}", "Content-Type", "application/json").statusCode());
    assertEquals(403, send(signed, "POST", body, "Content-Type", "text/plain").statusCode());
  }

  @Test
  void aSignedGetWithAQueryAndATokenIsAccepted() throws Exception {
    MendixObject temporary = app.object("GetTemporaryCredentials", "Region", REGION);
    MendixObject signed =
        sign(
            temporary,
            builder("iotsitewise", "GET", "/portals", null),
            List.of(parameter("x-amz-security-token", "is signed once")),
            List.of(parameter("maxResults", "2"), parameter("a b", "ü&=+")));
    assertTrue(
        app.text(signed, "EndpointUrl").endsWith("/portals?a%20b=%C3%BC%26%3D%2B&maxResults=2"));
    String token = app.text(temporary, "Token");
    HttpResponse<String> answer = send(signed, "GET", "", "X-Amz-Security-Token", token);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("portalSummaries"));
    assertEquals(403, send(signed, "GET", "").statusCode());
  }

  @Test
  void theHostIsMadeOfItsParts() {
    MendixObject builder =
        app.make(
            "SigV4Builder",
            "ServiceName",
            "lambda",
            "HTTPMethod",
            "GET",
            "Region",
            "eu_west_1",
            "URIPrefix",
            "abc123",
            "SubDomain",
            "lambda-url",
            "EndpointURL",
            "on.aws",
            "Path",
            "/a b");
    MendixObject signed = sign(app.staticCredentials(), builder, List.of(), List.of());
    assertEquals(
        "https://abc123.lambda-url.eu-west-1.on.aws/a%20b", app.text(signed, "EndpointUrl"));
    assertTrue(app.text(signed, "Header_Authorization").contains("/eu-west-1/lambda/aws4_request"));
    MendixObject sts =
        app.object(
            "SigV4Headers_GetForGetCallerIdentity",
            "ENUM_Region",
            "eu_west_1",
            "Credentials",
            app.staticCredentials());
    assertEquals(
        "https://sts.eu-west-1.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15",
        app.text(sts, "EndpointUrl"));
    assertEquals("sts.eu-west-1.amazonaws.com", app.text(sts, "Header_Host"));
  }

  @Test
  void theHostIsSentAsItIsSigned() {
    MendixObject builder = builder("s3", "GET", "/", null, "https://example.com:443");
    MendixObject signed = sign(app.staticCredentials(), builder, List.of(), List.of());
    assertEquals("example.com", app.text(signed, "Header_Host"));
    builder = builder("s3", "GET", "/", null, "https://example.com:8443");
    signed = sign(app.staticCredentials(), builder, List.of(), List.of());
    assertEquals("example.com:8443", app.text(signed, "Header_Host"));
  }

  @Test
  void aBodyThatIsNotSignedIsDeclared() {
    MendixObject builder = builder("s3", "PUT", "/a//../b", "UNSIGNED-PAYLOAD");
    MendixObject signed = sign(app.staticCredentials(), builder, List.of(), List.of());
    assertEquals("UNSIGNED-PAYLOAD", app.text(signed, "Header_X_Amz_Content_Sha256"));
    assertTrue(app.text(signed, "EndpointUrl").endsWith("/a//../b"));
    assertTrue(app.text(signed, "Header_Authorization").contains("x-amz-content-sha256"));
  }

  private static String refusal(MendixObject builder, MendixObject... query) {
    return app.failure(
        "GetSigV4Headers",
        "Credentials",
        app.staticCredentials(),
        "SigV4Builder",
        builder,
        "SigV4HeaderParameterList",
        List.of(),
        "SigV4QueryParameterList",
        List.of(query));
  }

  private static void refused(String expected, MendixObject builder, MendixObject... query) {
    String message = refusal(builder, query);
    assertTrue(message.startsWith("GetSigV4Headers: validation: " + expected), message);
  }

  @Test
  void whatCannotBeSignedIsRefused() {
    refused("SigV4Builder is required.", null);
    refused("ServiceName of the SigV4Builder is empty.", builder(null, "GET", "/", null));
    refused("HTTPMethod of the SigV4Builder is empty.", builder("s3", null, "/", null));
    refused("Path of the SigV4Builder must begin", builder("s3", "GET", "portals", null));
    MendixObject valid = builder("s3", "GET", "/", null);
    refused("Key of a query parameter is empty.", valid, parameter(null, "value"));
    refused("the URL of the request has", builder("s3", "GET", "/" + "x".repeat(200), null));
    for (String url : List.of("https://u:hunter2@example.com", "https://u:hunter2 @example.com")) {
      MendixObject secret = builder("s3", "GET", "/", null, url);
      String message = refusal(secret, parameter("token", "hunter2"));
      assertFalse(message.contains("hunter2"), message);
    }
    String odd = refusal(builder("s3", "GET", "/%2", null), parameter("token", "hunter2"));
    assertTrue(odd.contains("/%2 is no URL.") && !odd.contains("hunter2"), odd);
    refused(
        "url must have its host in lower case",
        builder("s3", "GET", "/", null, "https://EXAMPLE.com"));
    refused(
        "https://no host",
        app.make("SigV4Builder", "ServiceName", "no host", "HTTPMethod", "GET", "Region", REGION));
  }

  @Test
  void credentialsAreValidated() {
    Object[] good = {"Credentials", app.staticCredentials(), "ENUM_Region", REGION};
    assertEquals(true, app.run("POST_v1_GetCallerIdentity_ValidateCredentials", good));
    good[1] = app.object("GetTemporaryCredentials", "Region", REGION);
    assertEquals(true, app.run("POST_v1_GetCallerIdentity_ValidateCredentials", good));

    app.app().log().clear();
    good[1] = app.make("Credentials", "AccessKey", "AKIAUNKNOWN000000000", "SecretAccessKey", "s");
    assertEquals(false, app.run("POST_v1_GetCallerIdentity_ValidateCredentials", good));
    good[1] = app.make("Credentials");
    assertEquals(false, app.run("POST_v1_GetCallerIdentity_ValidateCredentials", good));
    List<LogEntry> warnings = app.app().log().entries("AWSAuthentication");
    assertEquals(2, warnings.size());
    for (LogEntry warning : warnings) {
      assertEquals("WARN", warning.level().substring(0, 4));
      assertTrue(warning.message().startsWith("ValidateCredentials: credentials: "));
    }

    String message =
        app.failure(
            "POST_v1_GetCallerIdentity_ValidateCredentials",
            "Credentials",
            null,
            "ENUM_Region",
            REGION);
    assertTrue(message.startsWith("ValidateCredentials: validation: Credentials is required."));
    RolesAnywhereApp.point("http://127.0.0.1:1");
    try {
      // Others than before, for which no connector is kept.
      good[1] = app.make("Credentials", "AccessKey", "AKIAOTHER", "SecretAccessKey", "s");
      message = app.failure("POST_v1_GetCallerIdentity_ValidateCredentials", good);
      assertTrue(message.startsWith("ValidateCredentials: connection: "), message);
    } finally {
      RolesAnywhereApp.point(emulator.endpoint());
    }
  }

  @Test
  void theSettingsPageValidates() {
    app.run("ACT_Credentials_Validate");
    MendixObject settings = app.object("Settings_GetCreate");
    settings.setValue(app.app().context(), "Region", REGION);
    app.run("Settings_Commit", "Settings", settings);
    app.run("ACT_Credentials_Validate");
    List<String> shown = app.app().client().shown();
    assertTrue(shown.get(shown.size() - 2).startsWith("message Warning: Choose a region"));
    assertEquals("message Information: The credentials are valid.", shown.get(shown.size() - 1));
  }

  @Test
  void credentialsThatWereKeptTooLongSayThatTheyExpired() throws Exception {
    Connectors connectors = Connectors.within(app.app(), emulator);
    MendixObject kept = app.object("GetTemporaryCredentials", "Region", REGION);
    connectors.as(kept).call(TWINMAKER + ".ListWorkspaces");
    Date expiration = (Date) kept.getValue(app.app().context(), "Expiration");
    Thread.sleep(Math.max(0, expiration.getTime() - System.currentTimeMillis()) + 1100);
    MendixObject request = connectors.request(TWINMAKER + ".ListWorkspacesRequest");
    String remedy = "Get new ones with Get Temporary Credentials";
    String message = connectors.failure(TWINMAKER + ".ListWorkspaces", request);
    assertTrue(
        message.startsWith(
            "ListWorkspaces: credentials: the temporary credentials expired at "
                + expiration.toInstant()),
        message);
    assertTrue(message.contains(remedy), message);

    // Without a time AWS says it.
    kept.setValue(app.app().context(), "Expiration", null);
    message = connectors.failure(TWINMAKER + ".ListWorkspaces", request);
    assertTrue(message.startsWith("ListWorkspaces: credentials: ExpiredToken"), message);
    assertTrue(message.contains(remedy), message);
    assertFalse(message.contains(app.text(kept, "Token")), message);

    MendixObject renewed = app.object("GetTemporaryCredentials", "Region", REGION);
    connectors.as(renewed).call(TWINMAKER + ".ListWorkspaces");
  }
}
