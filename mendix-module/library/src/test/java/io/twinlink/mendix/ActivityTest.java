package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.ErrorKind;
import io.twinlink.TwinlinkException;
import io.twinlink.twinmaker.ListWorkspacesRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("smoke")
class ActivityTest {
  private final FakeApp app = new FakeApp();
  private final Activity activity = new Activity("AModule", "ListWorkspaces", app.context);

  private IMendixObject request(Object... members) {
    return app.object(Set.of("AModule.ListWorkspacesRequest"), members);
  }

  private MendixRuntimeException fails(
      IMendixObject request, String region, IMendixObject credentials, Activity.Call<?> call) {
    MendixRuntimeException failed =
        assertThrows(
            MendixRuntimeException.class, () -> activity.run(request, region, credentials, call));
    assertEquals(List.of("AModule error " + failed.getMessage()), app.log);
    app.log.clear();
    return failed;
  }

  private static Object unreachable() {
    throw new AssertionError("the call was made");
  }

  @Test
  void parametersAreRequired() {
    assertEquals(
        "ListWorkspaces: validation: AWS Region is required. Set the parameter ENUM_Region, for"
            + " example to AWSAuthentication.ENUM_Region.us_east_1.",
        fails(request(), null, app.credentials(), connector -> unreachable()).getMessage());
    assertEquals(
        "ListWorkspaces: validation: Credentials is required. Set the parameter to the result of"
            + " Get Static Credentials or Get Temporary Credentials.",
        fails(request(), "us_east_1", null, connector -> unreachable()).getMessage());
    assertEquals(
        "ListWorkspaces: validation: ListWorkspacesRequest is required. Create an object of"
            + " AModule.ListWorkspacesRequest before the call.",
        fails(null, "us_east_1", app.credentials(), connector -> unreachable()).getMessage());
  }

  @Test
  void whatTheCallGivesIsGiven() {
    Object result = new Object();
    assertSame(
        result,
        activity.run(
            request(),
            "us_east_1",
            app.credentials(),
            connector -> {
              assertNotNull(connector);
              return result;
            }));
    assertTrue(app.log.isEmpty(), app.log.toString());
  }

  @Test
  void theContextClassLoaderIsTheLibrarysAndPutBack() {
    ClassLoader before = new ClassLoader(getClass().getClassLoader()) {};
    Thread.currentThread().setContextClassLoader(before);
    ClassLoader during =
        activity.run(
            request(),
            "us_east_1",
            app.credentials(),
            connector -> Thread.currentThread().getContextClassLoader());
    assertSame(Activity.class.getClassLoader(), during);
    assertSame(before, Thread.currentThread().getContextClassLoader());
  }

  @Test
  void whatAwsSaidIsTold() {
    TwinlinkException denied =
        TwinlinkException.builder(ErrorKind.ACCESS_DENIED)
            .message(
                "ListWorkspaces: AccessDeniedException: User x is not authorized (HTTP status 403,"
                    + " request id r-1)")
            .service("iottwinmaker")
            .operation("ListWorkspaces")
            .awsCode("AccessDeniedException")
            .httpStatus(403)
            .requestId("r-1")
            .attempts(1)
            .build();
    MendixRuntimeException failed =
        fails(
            request(),
            "us_east_1",
            app.credentials(),
            connector -> {
              throw denied;
            });
    assertEquals(
        "ListWorkspaces: access_denied: AccessDeniedException: User x is not authorized (HTTP status"
            + " 403, request id r-1). Allow the user or role of these credentials the action"
            + " iottwinmaker:ListWorkspaces in AWS IAM.",
        failed.getMessage());
    assertSame(denied, failed.getCause());
  }

  @Test
  void codeAndRequestIdAreToldIfTheMessageDoesNot() {
    TwinlinkException failed =
        TwinlinkException.builder(ErrorKind.NOT_FOUND)
            .message("no such portal")
            .awsCode("ResourceNotFoundException")
            .requestId("r-2")
            .attempts(1)
            .build();
    assertEquals(
        "X: not_found: no such portal (AWS code ResourceNotFoundException, request id r-2). Check"
            + " the ids in the request, and that they belong to the region and the account.",
        Failure.of(failed).text("X"));
  }

  @Test
  void settingsAreNamedAsInTheModel() {
    TwinlinkException failed =
        TwinlinkException.builder(ErrorKind.VALIDATION)
            .message("role_arn must be an ARN")
            .operation("ListProjects")
            .build();
    assertEquals(
        "ListProjects: validation: RoleARN must be an ARN. Correct the attribute of the request,"
            + " or the setting, that is named.",
        Failure.of(failed).text("ListProjects"));
  }

  /** The values are the caller's, whatever they are called. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ListProjects: limit must be at least 1, but is 0"
            + "|MaxTotalResults must be at least 1, but is 0",
        "timeout must be 1 to 9 s, but is 0|TimeOutInSeconds must be 1 to 9 s, but is 0",
        "role_arn must look like arn:x, but is \"arn:role_arn:session_name\""
            + "|RoleARN must look like arn:x, but is \"arn:role_arn:session_name\"",
        "session_name must be 2 to 64 letters, but is \"duration must access_key_id\""
            + "|SessionName must be 2 to 64 letters, but is \"duration must access_key_id\"",
        "endpoint_url must be a URL, but is \"http://endpoint_url\": ListProjects: no"
            + "|EndpointUrl must be a URL, but is \"http://endpoint_url\": ListProjects: no",
        "endpoint_url of profile role_arn must be a URL"
            + "|endpoint_url of profile role_arn must be a URL",
        "duration must be 900 to 43200 whole seconds, but is 1"
            + "|Duration must be 900 to 43200 whole seconds, but is 1",
        "durations are none|durations are none",
        "TWINLINK_ENDPOINT_URL must be a URL, but is \"secret_access_key\""
            + "|TWINLINK_ENDPOINT_URL must be a URL, but is \"secret_access_key\"",
        "duration|duration",
      })
  void onlyOurOwnWordsAreChanged(String said, String told) {
    TwinlinkException failed =
        TwinlinkException.builder(ErrorKind.VALIDATION)
            .message(said)
            .operation("ListProjects")
            .build();
    assertEquals(told + '.', Failure.of(failed).getMessage());
  }

  @Test
  void aMessageOfAwsIsLeftAsItIs() {
    TwinlinkException failed =
        TwinlinkException.builder(ErrorKind.VALIDATION)
            .message("null: portalId is \"nextToken\"")
            .attempts(1)
            .build();
    assertEquals("null: portalId is \"nextToken\".", Failure.of(failed).getMessage());
  }

  @Test
  void aLogNodeThatThrowsHidesNoErrorAndStopsNoCall() {
    IMendixObject http =
        app.object(Set.of("AWSAuthentication.ApacheHttpConfig"), "LocalAddress", "192.0.2.1");
    IMendixObject configuration =
        app.object(
            Set.of("AWSAuthentication.SdkClientConfig"),
            "AWSAuthentication.SdkClientConfig_AbstractHttpConfig",
            http);
    IMendixObject request =
        request("AWSAuthentication.AbstractRequest_BasicClientConfig", configuration);
    app.thrownByLog = () -> new IllegalStateException("the disk is full");
    PrintStream before = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      assertEquals(
          7, activity.run(request, "us_east_1", app.credentials(), connector -> 7).intValue());
      MendixRuntimeException failed =
          assertThrows(
              MendixRuntimeException.class,
              () -> activity.run(request(), null, app.credentials(), connector -> 7));
      assertTrue(failed.getMessage().contains("AWS Region is required"), failed.getMessage());
      assertFalse(
          CredentialCheck.areValid(
              "AModule",
              "ValidateCredentials",
              app.context,
              "us_east_1",
              app.object(Set.of("AWSAuthentication.Credentials"), "AccessKey", "AKIA")));
    } finally {
      System.setErr(before);
    }
    String text = told.toString(StandardCharsets.UTF_8);
    assertEquals(1, text.split("a log node failed", -1).length - 1, text);
    assertTrue(text.contains("the disk is full"), text);
  }

  @Test
  void everyKindHasARemedy() {
    for (ErrorKind kind : ErrorKind.values()) {
      String text =
          Failure.of(
                  TwinlinkException.builder(kind).message("m").service("s").operation("o").build())
              .text("X");
      assertTrue(text.matches("X: [a-z_]+: m\\. [A-Z].*\\."), text);
    }
  }

  static List<Arguments> whatNobodyExpects() {
    return List.of(
        Arguments.of(
            new IllegalStateException("no such member"),
            "java.lang.IllegalStateException: no such member. "),
        Arguments.of(
            new OutOfMemoryError("an answer of 41943074 bytes"),
            "the JVM has no memory left: an answer of 41943074 bytes. Ask for smaller pages"
                + " (MaxResults), or give the runtime more memory."));
  }

  @ParameterizedTest
  @MethodSource("whatNobodyExpects")
  void aDefectIsReportedLikeAnyOtherFailure(Throwable thrown, String told) {
    MendixRuntimeException failed =
        fails(
            request(),
            "us_east_1",
            app.credentials(),
            connector -> {
              if (thrown instanceof Error) {
                throw (Error) thrown;
              }
              throw (RuntimeException) thrown;
            });
    assertTrue(
        failed.getMessage().startsWith("ListWorkspaces: internal: " + told), failed.getMessage());
    assertSame(thrown, failed.getCause());
  }

  @Test
  void noConnectionIsToldWithTheEndpointAndNoSecret() {
    IMendixObject configuration =
        app.object(
            Set.of("AWSAuthentication.SdkClientConfig"),
            "EndpointUrl",
            "http://127.0.0.1:1",
            "AWSAuthentication.SdkClientConfig_AbstractRetryPolicy",
            app.object(Set.of("AWSAuthentication.NoRetryPolicy")));
    String text =
        fails(
                request("AWSAuthentication.AbstractRequest_BasicClientConfig", configuration),
                "us_east_1",
                app.credentials(),
                connector ->
                    connector.twinMaker().listWorkspaces(ListWorkspacesRequest.builder().build()))
            .getMessage();
    assertTrue(text.startsWith("ListWorkspaces: connection: "), text);
    assertTrue(text.contains("127.0.0.1:1") && !text.contains("attempts"), text);
    assertFalse(text.contains("sssecret"), text);
  }
}
