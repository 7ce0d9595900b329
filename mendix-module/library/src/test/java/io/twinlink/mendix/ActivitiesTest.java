package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way in: calls, pages and waits. */
@Tag("smoke")
class ActivitiesTest {
  private static final String SUMMARIES = "AModule.ListWorkspacesResponse_WorkspaceSummary";

  private final Calls calls = new Calls();
  private final FakeApp app = calls.app;
  private final FakeService service = calls.service;

  @AfterEach
  void close() {
    calls.close();
  }

  private IMendixObject listWorkspaces(Object... members) {
    return calls.run("ListWorkspaces", calls.request("ListWorkspacesRequest", members));
  }

  private String ids(IMendixObject response) {
    return app.all(response, SUMMARIES).stream()
        .map(each -> String.valueOf(app.get(each, "WorkspaceID")))
        .collect(Collectors.joining(","));
  }

  private static String page(String token, String... ids) {
    String items =
        List.of(ids).stream()
            .map(id -> "{\"workspaceId\":\"" + id + "\",\"linkedServices\":[\"x\",\"y\"]}")
            .collect(Collectors.joining(","));
    return "{\"workspaceSummaries\":["
        + items
        + "]"
        + (token == null ? "" : ",\"nextToken\":\"" + token + '"')
        + "}";
  }

  @Test
  void onePageBecomesAResponse() {
    service.answers(page("more", "a", "b"));
    IMendixObject response = listWorkspaces("MaxResults", 2, "NextToken", " t ");
    assertEquals(
        List.of("POST /workspaces-list {\"maxResults\":2,\"nextToken\":\"t\"}"), service.taken());
    assertEquals("AModule.ListWorkspacesResponse", response.getType());
    assertEquals("a,b", ids(response));
    assertEquals("more", app.get(response, "NextToken"));
    IMendixObject first = app.all(response, SUMMARIES).get(0);
    List<IMendixObject> services = app.all(first, "AModule.LinkedService_WorkspaceSummary");
    assertEquals(2, services.size());
    assertEquals("y", app.get(services.get(1), "Name"));
  }

  @Test
  void allPagesBecomeOneResponse() {
    service.answers(page("1", "a"), page("2"), page(null, "b"));
    IMendixObject response = listWorkspaces("AllPages", true);
    assertEquals("a,b", ids(response));
    assertNull(app.get(response, "NextToken"));
    assertEquals(1, app.sets.get("AModule.ListWorkspacesResponse/" + SUMMARIES));
  }

  @Test
  void allPagesEndAtTheLimit() {
    service.answers(page("1", "a", "b"), page("2", "c", "d"));
    IMendixObject response = listWorkspaces("AllPages", true, "MaxTotalResults", 3L);
    assertEquals("a,b,c", ids(response));
    assertNull(app.get(response, "NextToken"));
    service.answers(page("1", "a", "b"));
    assertEquals("a,b", ids(listWorkspaces("AllPages", false, "MaxTotalResults", 1L)));
    assertEquals(
        "ListWorkspaces: validation: MaxTotalResults must be 1 or more, but is 0. Leave it empty"
            + " for all.",
        calls.fails(() -> listWorkspaces("AllPages", true, "MaxTotalResults", 0L)));
  }

  @Test
  void listsBesideTheItemsComeOnce() {
    String columns = "{\"columnDescriptions\":[{\"name\":\"c\"}],\"rows\":[{\"rowData\":";
    service.answers(
        columns + "[1]}],\"nextToken\":\"t\"}", columns + "[\"ä\",null,{\"b\":[null]}]}]}");
    IMendixObject response =
        calls.run(
            "ExecuteQuery",
            calls.request(
                "ExecuteQueryRequest",
                "WorkspaceID",
                "w",
                "QueryStatement",
                "SELECT 1",
                "AllPages",
                true));
    assertEquals(1, app.all(response, "AModule.ExecuteQueryResponse_ColumnDescription").size());
    assertEquals(
        List.of(List.of("1"), Arrays.asList("\"ä\"", null, "{\"b\":[null]}")),
        app.all(response, "AModule.ExecuteQueryResponse_ResultRow").stream()
            .map(row -> calls.values(row, "ResultRow_QueryValue", "Value"))
            .collect(Collectors.toList()));
  }

  @Test
  void thePageSizeIsCheckedByTheCoreAndNamedAsInTheModel() {
    for (int size : new int[] {0, -1}) {
      assertEquals(
          "ListWorkspaces: validation: MaxResults must be at least 1, but is "
              + size
              + ". Correct the attribute of the request, or the setting, that is named.",
          calls.fails(() -> listWorkspaces("MaxResults", size)));
    }
    assertEquals(List.of(), service.taken());
  }

  @Test
  void parametersAreRequired() {
    assertEquals(
        "ListWorkspaces: validation: ListWorkspacesRequest is required. Create an object of"
            + " AModule.ListWorkspacesRequest before the call.",
        calls.fails(() -> calls.run("ListWorkspaces", null)));
    assertEquals(
        "NoActivity: internal: twinlink.jar knows no activity NoActivity of AModule. Another module"
            + " brought an older jar: import the newest of them last, and let it replace"
            + " userlib/twinlink.jar.",
        calls.fails(
            () ->
                Activities.run(
                    "AModule", "NoActivity", app.context, null, "us_east_1", app.credentials())));
  }

  @Test
  void whatAwsRefusesIsToldAsItIs() {
    service.answers("404 {\"message\":\"no workspaceId of that name\"}");
    String message = calls.fails(() -> listWorkspaces());
    assertEquals(
        "ListWorkspaces: not_found: ResourceNotFoundException: no workspaceId of that name (HTTP"
            + " status 404). Check the ids in the request, and that they belong to the region and"
            + " the account.",
        message);
  }

  private IMendixObject await(String activity, Long seconds) {
    return Activities.await(
        "AModule",
        activity,
        app.context,
        calls.request("DescribeAssetRequest", "AssetID", "01234567-89ab-cdef-0123-456789abcdef"),
        "us_east_1",
        app.credentials(),
        seconds);
  }

  @Test
  void aWaitGivesTheLastAnswer() {
    service.answers(
        "{\"assetName\":\"a\",\"assetStatus\":{\"state\":\"CREATING\"}}",
        "{\"assetName\":\"b\",\"assetStatus\":{\"state\":\"ACTIVE\"}}");
    IMendixObject response = await("WaitUntilAssetActive", 30L);
    assertEquals("b", app.get(response, "Name"));
    assertEquals("ACTIVE", app.get(response, "State"));
    assertEquals("GET /assets/01234567-89ab-cdef-0123-456789abcdef", service.taken().get(1));
  }

  @Test
  void aWaitForAnEndGivesNothing() {
    service.answers("404 {\"message\":\"gone\"}");
    assertNull(await("WaitUntilAssetNotExists", null));
  }

  @Test
  void theTimeOfAWaitHasBounds() {
    assertEquals(
        "WaitUntilAssetActive: validation: TimeOutInSeconds must be 1 to 2592000 s, but is 0."
            + " Correct the attribute of the request, or the setting, that is named.",
        calls.fails(() -> await("WaitUntilAssetActive", 0L)));
  }

  private Long forEachPage(Object... members) {
    return forEachPage(calls.request("ListWorkspacesRequest", members), "MyModule.Page");
  }

  private Long forEachPage(IMendixObject request, String microflow) {
    return Activities.forEachPage(
        "AModule", app.context, request, "us_east_1", app.credentials(), microflow);
  }

  @Test
  void theRequestOfPagesMayBeOneOfTheApp() {
    app.parameters.put(
        "MyModule.Page", Map.of("Page", FakeApp.type("AModule.ListWorkspacesResponse", false)));
    app.microflows.put("MyModule.Page", arguments -> true);
    IMendixObject settings = calls.request("ListWorkspacesRequest");
    app.model.specialize("MyApp.Request", "AModule.ListWorkspacesRequest");
    String configuration = "AWSAuthentication.AbstractRequest_BasicClientConfig";
    IMendixObject request =
        app.make("MyApp.Request", configuration, app.follow(settings, configuration));
    service.answers(page("1", "a"), page(null, "b"));
    assertEquals(2L, forEachPage(request, "MyModule.Page"));
    assertEquals(
        "ForEachPage: validation: PageMicroflow is required. Choose one that takes a page.",
        calls.fails(() -> forEachPage(request, " ")));
  }

  @Test
  void everyPageIsGivenToAMicroflow() {
    app.parameters.put(
        "MyModule.Page", Map.of("Page", FakeApp.type("AModule.ListWorkspacesResponse", false)));
    StringBuilder seen = new StringBuilder();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    ClassLoader apps = new ClassLoader(before) {};
    app.microflows.put(
        "MyModule.Page",
        arguments -> {
          assertEquals(apps, Thread.currentThread().getContextClassLoader());
          seen.append(ids((IMendixObject) arguments.get("Page"))).append(';');
          return null;
        });
    service.answers(page("1", "a", "b"), page("2"), page(null, "c"));
    Thread.currentThread().setContextClassLoader(apps);
    try {
      assertEquals(3L, forEachPage());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    assertEquals("a,b;;c;", seen.toString());
    app.microflows.put("MyModule.Page", arguments -> false);
    service.answers(page("1", "a"));
    assertEquals(1L, forEachPage());
    app.microflows.put("MyModule.Page", arguments -> true);
    service.answers(page("1", "a"), page("2", "b", "c"));
    assertEquals(2L, forEachPage("MaxTotalResults", 2L));
  }

  @Test
  void aMicroflowThatDoesNotFitIsRefused() {
    String refusal =
        "ForEachPage: validation: the microflow MyModule.Page must have one parameter, an object of"
            + " AModule.ListWorkspacesResponse. Add it, or choose another microflow.";
    assertEquals(refusal, calls.fails(() -> forEachPage()));
    app.parameters.put(
        "MyModule.Page", Map.of("Page", FakeApp.type("AModule.ListWorkspacesResponse", true)));
    assertEquals(refusal, calls.fails(() -> forEachPage()));
    app.parameters.put("MyModule.Page", Map.of("Page", FakeApp.type("AModule.Table", false)));
    assertEquals(refusal, calls.fails(() -> forEachPage()));
  }

  @Test
  void whatAMicroflowThrowsIsTold() {
    app.parameters.put(
        "MyModule.Page", Map.of("Page", FakeApp.type("AModule.ListWorkspacesResponse", false)));
    app.microflows.put(
        "MyModule.Page",
        arguments -> {
          throw new MendixRuntimeException("division by zero");
        });
    service.answers(page(null, "a"));
    assertEquals(
        "ForEachPage: internal: the microflow MyModule.Page failed: division by zero. Handle the"
            + " error in the microflow; it may return false to end the listing.",
        calls.fails(() -> forEachPage()));
  }

  private String callOperation(Object... members) {
    app.model.add("AModule.CallAWSOperationRequest", "Service", "Operation", "RequestJSON");
    app.model.add("AModule.CallAWSOperationResponse", "ResponseJSON");
    IMendixObject response =
        Activities.callOperation(
            "AModule",
            app.context,
            calls.request("CallAWSOperationRequest", members),
            "us_east_1",
            app.credentials());
    return (String) app.get(response, "ResponseJSON");
  }

  @Test
  void anyOperationIsCalledInJson() {
    service.answers("{\"workspaceId\":\"w\",\"arn\":\"a\",\"creationDateTime\":1.5}");
    assertEquals(
        "{\"arn\":\"a\",\"creationDateTime\":\"1970-01-01T00:00:01.5Z\",\"workspaceId\":\"w\"}",
        callOperation("Operation", "GetWorkspace", "RequestJSON", "{\"workspaceId\":\"w\"}"));
    service.answers("{\"assetName\":\"x\"}");
    assertEquals(
        "{\"assetName\":\"x\"}",
        callOperation(
            "Service",
            "iotsitewise",
            "Operation",
            "DescribeAsset",
            "RequestJSON",
            "{\"assetId\":\"01234567-89ab-cdef-0123-456789abcdef\"}"));
    assertEquals(
        "CallAWSOperation: validation: GetWorkspace: workspaceId is required. Correct the attribute of the"
            + " request, or the setting, that is named.",
        calls.fails(() -> callOperation("Operation", "GetWorkspace")));
    assertEquals(
        "CallAWSOperation: validation: Operation is required. Set it to AWS's name of one, such as"
            + " DescribeAsset.",
        calls.fails(() -> callOperation("RequestJSON", "{}")));
  }

  @Test
  void allPagesOfAnyOperationBecomeOneJson() {
    service.answers(page("1", "a"), page("2"), page("3", "b", "c"));
    assertEquals(
        "{\"workspaceSummaries\":["
            + "{\"linkedServices\":[\"x\",\"y\"],\"workspaceId\":\"a\"},"
            + "{\"linkedServices\":[\"x\",\"y\"],\"workspaceId\":\"b\"}]}",
        callOperation("Operation", "ListWorkspaces", "AllPages", true, "MaxTotalResults", 2L));
  }

  /** Whether or not the module has an activity for the operation. */
  @Test
  void listsBesideTheItemsOfAnyOperationComeOnce() {
    String columns = "{\"columns\":[{\"name\":\"c\"}],\"rows\":[{\"data\":[";
    service.answers(columns + "{}]}],\"nextToken\":\"t\"}", columns + "]}]}");
    assertEquals(
        "{\"columns\":[{\"name\":\"c\"}],\"rows\":[{\"data\":[{}]},{\"data\":[]}]}",
        callOperation(
            "Service",
            "iotsitewise",
            "Operation",
            "ExecuteQuery",
            "RequestJSON",
            "{\"queryStatement\":\"SELECT 1\"}",
            "AllPages",
            true));
    assertNull(PagedOperations.items("iotsitewise.BatchGetAssetPropertyValue"));
    assertEquals("assetSummaries", PagedOperations.items("iotsitewise.ListAssets"));
  }

  @ParameterizedTest
  @CsvSource({
    "ROUND,1499,1000", "ROUND,1500,2000", "ROUND,-1500,-1000", "CEILING,1001,2000",
    "CEILING,1000,1000", "CEILING,-1,0", "TRUNCATE,1999,1000", "TRUNCATE,-1,-1000"
  })
  void theNearestSecondIsFound(String type, long moment, long second) {
    assertEquals(new Date(second), Activities.findNearestSecond("AModule", new Date(moment), type));
    assertNull(Activities.findNearestSecond("AModule", null, type));
    assertThrows(
        MendixRuntimeException.class,
        () -> Activities.findNearestSecond("AModule", new Date(moment), null));
  }
}
