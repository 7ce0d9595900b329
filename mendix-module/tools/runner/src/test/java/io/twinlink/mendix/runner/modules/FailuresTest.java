package io.twinlink.mendix.runner.modules;

import static io.twinlink.mendix.runner.testing.Connectors.SITEWISE;
import static io.twinlink.mendix.runner.testing.Connectors.TWINMAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the activities say when something is wrong; {@code failure} checks that it is logged once.
 */
final class FailuresTest {
  private static Emulator emulator;
  private static Connectors connectors;

  @BeforeAll
  static void start() {
    emulator = Emulator.start();
    connectors = Connectors.start(emulator);
  }

  @AfterAll
  static void stop() {
    connectors.close();
    emulator.close();
  }

  @BeforeEach
  void reset() {
    emulator.reset();
    connectors.in("us_east_1").as(connectors.credentials("AWSAuthentication.Credentials"));
  }

  private static void mentions(String message, String... texts) {
    for (String text : texts) {
      assertTrue(message.contains(text), message);
    }
    assertFalse(message.contains(emulator.secretAccessKey()), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AWSTwinMakerConnector.ListWorkspaces",
        "AWSIoTSiteWiseConnector.ListAssetModels",
        "AWSIoTSiteWiseConnector.ListPortals",
        "AWSIoTSiteWiseConnector.ListProjects"
      })
  void nothingIsSentWithoutRequestRegionAndCredentials(String activity) {
    String name = activity.substring(activity.indexOf('.') + 1);
    mentions(
        connectors.failure(activity, null),
        name + ": validation: " + name + "Request is required.",
        "Create");
    MendixObject request = connectors.request(activity + "Request");
    connectors.in(null);
    mentions(
        connectors.failure(activity, request),
        name + ": validation: AWS Region is required.",
        "us_east_1");
    connectors.in("us_east_1").as(null);
    mentions(
        connectors.failure(activity, request), name + ": validation: Credentials is required.");
    connectors.as(connectors.app().space().create("AWSAuthentication.Credentials"));
    mentions(
        connectors.failure(activity, request),
        name + ": credentials: AccessKey of the credentials is empty.");
    assertEquals(List.of(), emulator.requests());
  }

  @Test
  void timesThatAwsCannotRead() {
    MendixObject request =
        connectors.request(
            TWINMAKER + ".GetPropertyValueHistoryRequest",
            "WorkspaceID",
            "w",
            "StartTime",
            Date.from(Instant.parse("+12000-01-01T00:00:00Z")));
    mentions(
        connectors.failure(TWINMAKER + ".GetPropertyValueHistory", request),
        "StartTime must be in the years 1 to 9999, but is +12000-01-01T00:00:00Z.");
    assertEquals(List.of(), emulator.requests());
  }

  @Test
  void anOperationMayHaveItsServiceBeforeIt() {
    for (String operation : List.of("ListPortals", "iotsitewise.ListPortals")) {
      MendixObject response =
          connectors.call(SITEWISE + ".CallAWSOperation", "Operation", operation);
      String json = (String) connectors.value(response, "ResponseJSON");
      assertTrue(json.contains("portalSummaries"), json);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void pageSizesThatAreNone(int size) {
    MendixObject request =
        connectors.request(TWINMAKER + ".ListWorkspacesRequest", "MaxResults", size);
    mentions(
        connectors.failure(TWINMAKER + ".ListWorkspaces", request),
        "ListWorkspaces: validation: MaxResults must be at least 1, but is " + size + ".");
    assertEquals(List.of(), emulator.requests());
  }

  @ParameterizedTest
  @CsvSource({"''", "portal", "11111111-2222-3333-4444-55555555555"})
  void portalIdsThatAreNone(String id) {
    MendixObject request = connectors.request(SITEWISE + ".ListProjectsRequest", "PortalID", id);
    mentions(
        connectors.failure(SITEWISE + ".ListProjects", request),
        "ListProjects: validation: ",
        "PortalID");
    assertEquals(List.of(), emulator.requests());
  }

  @Test
  void aPortalThatIsNotThere() {
    MendixObject request =
        connectors.request(
            SITEWISE + ".ListProjectsRequest", "PortalID", "11111111-2222-3333-4444-555555555555");
    mentions(
        connectors.failure(SITEWISE + ".ListProjects", request),
        "ListProjects: not_found: ",
        "ResourceNotFoundException",
        "request id");
  }

  @Test
  void keysThatAreWrong() {
    MendixObject wrong = connectors.credentials("AWSAuthentication.Credentials");
    wrong.setValue(connectors.context(), "SecretAccessKey", "not/the+secret");
    connectors.as(wrong);
    for (String activity : List.of(TWINMAKER + ".ListWorkspaces", SITEWISE + ".ListPortals")) {
      String message = connectors.failure(activity, connectors.request(activity + "Request"));
      mentions(message, ": credentials: ", "SecretAccessKey", "request id");
      assertFalse(message.contains("not/the+secret"), message);
    }
  }

  @Test
  void aRegionThatIsNotTheEndpoints() {
    connectors.in("eu_west_1");
    String activity = SITEWISE + ".ListAssetModels";
    mentions(
        connectors.failure(activity, connectors.request(activity + "Request")),
        "ListAssetModels: credentials: ",
        "region");
  }

  @Test
  void temporaryCredentialsNeedAToken() {
    MendixObject temporary = connectors.credentials("AWSAuthentication.TemporaryCredentials");
    connectors.as(temporary);
    String activity = TWINMAKER + ".ListWorkspaces";
    MendixObject request = connectors.request(activity + "Request");
    mentions(connectors.failure(activity, request), "ListWorkspaces: credentials: Token");
    temporary.setValue(connectors.context(), "Token", "token");
    temporary.setValue(connectors.context(), "Expiration", new Date(1000));
    mentions(connectors.failure(activity, request), "expired at 1970-01-01T00:00:01Z");
  }

  @Test
  void sessionCredentialsAreSentWithTheirToken() {
    try (Emulator session =
        Emulator.start(
            "--access-key-id",
            emulator.accessKeyId(),
            "--secret-access-key",
            emulator.secretAccessKey(),
            "--session-token",
            "a-session-token")) {
      MendixObject temporary = connectors.credentials("AWSAuthentication.TemporaryCredentials");
      temporary.setValue(connectors.context(), "Token", "a-session-token");
      connectors.as(temporary);
      MendixObject request = connectors.request(TWINMAKER + ".ListWorkspacesRequest");
      connectors.configure(
          request, "AWSAuthentication.BasicClientConfig", "EndpointUrl", session.endpoint());
      MendixObject response = connectors.call(TWINMAKER + ".ListWorkspaces", request);
      assertEquals(
          25, connectors.follow(response, "ListWorkspacesResponse_WorkspaceSummary").size());
    }
  }

  @Test
  void throttlingIsRetriedAsTheRequestSays() {
    String activity = SITEWISE + ".ListPortals";
    MendixObject request = connectors.request(activity + "Request");
    emulator.fault("{\"fault\": \"throttle\", \"times\": 1}");
    connectors.call(activity, request);
    assertEquals(2, emulator.requests().size());
    assertEquals(List.of(), connectors.app().log().entries(SITEWISE));
    emulator.reset();
    emulator.fault("{\"fault\": \"throttle\", \"times\": 1}");
    connectors.app().log().setFine(true);
    connectors.call(activity, request);
    connectors.app().log().setFine(false);
    String told = connectors.app().log().entries(SITEWISE).toString();
    assertTrue(told.contains(" retrying attempt=1 "), told);
    assertTrue(told.contains(" answered operation=ListPortals attempt=2 "), told);
    connectors.app().log().clear();
    retries(request, "AWSAuthentication.NoRetryPolicy");
    emulator.reset();
    emulator.fault("{\"fault\": \"throttle\"}");
    mentions(
        connectors.failure(activity, request),
        "ListPortals: throttled: ",
        "ThrottlingException",
        "NumberRetryPolicy");
    assertEquals(1, emulator.requests().size());
    retries(request, "AWSAuthentication.NumberRetryPolicy", "MaxNumberOfRetries", 1);
    emulator.reset();
    emulator.fault("{\"fault\": \"throttle\"}");
    connectors.failure(activity, request);
    assertEquals(2, emulator.requests().size());
  }

  /** Replaces the retry policy of a request. */
  private static void retries(MendixObject request, String entity, Object... attributes) {
    MendixObject configuration =
        connectors.configure(
            request, "AWSAuthentication.SdkClientConfig", "EndpointUrl", emulator.endpoint());
    MendixObject policy = connectors.app().space().create(entity);
    for (int index = 0; index < attributes.length; index += 2) {
      policy.setValue(connectors.context(), (String) attributes[index], attributes[index + 1]);
    }
    String link = "AWSAuthentication.SdkClientConfig_AbstractRetryPolicy";
    configuration.setValue(connectors.context(), link, policy.getId());
  }

  @Test
  void timeOutsOfTheRequestAreHonoured() {
    String activity = SITEWISE + ".ListAssetModels";
    MendixObject request = connectors.request(activity + "Request");
    connectors.configure(
        request,
        "AWSAuthentication.SdkClientConfig",
        "EndpointUrl",
        emulator.endpoint(),
        "ApiTimeOutInMs",
        200L);
    emulator.fault("{\"fault\": \"slow\", \"millis\": 5000}");
    long begin = System.nanoTime();
    mentions(connectors.failure(activity, request), "ListAssetModels: timeout: ");
    assertTrue(System.nanoTime() - begin < 4_000_000_000L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | AccessDeniedException | access_denied | iotsitewise:ListAssetModels",
        "500 | InternalFailureException | service | AWS Health Dashboard",
      })
  void whatAwsSaysIsPassedOn(int status, String code, String kind, String remedy) {
    String activity = SITEWISE + ".ListAssetModels";
    MendixObject request = connectors.request(activity + "Request");
    retries(request, "AWSAuthentication.NoRetryPolicy");
    emulator.fault(
        String.format(
            "{\"fault\": \"error\", \"status\": %d, \"code\": \"%s\", \"message\": \"so it is\"}",
            status, code));
    mentions(
        connectors.failure(activity, request),
        "ListAssetModels: " + kind + ": ",
        code,
        "so it is",
        remedy);
  }

  @Test
  void nobodyListens() {
    String activity = TWINMAKER + ".ListWorkspaces";
    MendixObject request = connectors.request(activity + "Request");
    connectors.configure(
        request, "AWSAuthentication.BasicClientConfig", "EndpointUrl", "http://127.0.0.1:1");
    mentions(connectors.failure(activity, request), "ListWorkspaces: connection: ", "127.0.0.1:1");
  }
}
