package io.twinlink.mendix.runner.modules;

import static io.twinlink.mendix.runner.testing.Connectors.SITEWISE;
import static io.twinlink.mendix.runner.testing.Connectors.TWINMAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the activities list, and how they page. */
final class ListingsTest {
  private static Emulator emulator;
  private static Connectors connectors;

  @BeforeAll
  static void start() {
    emulator =
        Emulator.start(
            "--workspaces",
            "230",
            "--asset-models",
            "120",
            "--portals",
            "60",
            "--projects-per-portal",
            "60");
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

  private static Object value(MendixObject object, String attribute) {
    return connectors.value(object, attribute);
  }

  private static MendixObject one(MendixObject object, String association) {
    List<MendixObject> found = connectors.follow(object, association);
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<MendixObject> all(String activity, String association, Object... attributes) {
    MendixObject request = connectors.request(activity + "Request", attributes);
    request.setValue(connectors.context(), "AllPages", true);
    return connectors.follow(connectors.call(activity, request), association);
  }

  @Tag("smoke")
  @Test
  void workspacesHaveAllTheirMembers() {
    List<MendixObject> workspaces =
        all(TWINMAKER + ".ListWorkspaces", "ListWorkspacesResponse_WorkspaceSummary");
    assertEquals(230, workspaces.size());
    for (int index = 0; index < workspaces.size(); index++) {
      MendixObject workspace = workspaces.get(index);
      String id = (String) value(workspace, "WorkspaceID");
      assertTrue(id.matches(String.format("\\w+-%04d-[0-9a-f]{6}", index)), id);
      assertTrue(((String) value(workspace, "ARN")).endsWith(":workspace/" + id));
      boolean isAbsent = index % 5 == 3 || index % 11 == 7;
      Object description = value(workspace, "Description");
      if (isAbsent) {
        assertNull(description);
      } else {
        assertEquals(index % 17 == 9, ((String) description).isEmpty());
      }
      Date created = (Date) value(workspace, "CreationDateTime");
      assertTrue(created.compareTo((Date) value(workspace, "UpdateDateTime")) <= 0);
      List<Object> services =
          connectors.follow(workspace, "WorkspaceSummary_LinkedService").stream()
              .map(service -> value(service, "Name"))
              .collect(Collectors.toList());
      assertEquals(
          index % 4 == 0
              ? List.of("IOTSITEWISE")
              : index % 4 == 3 ? List.of("IOTSITEWISE", "KINESISVIDEO") : List.of(),
          services);
    }
  }

  @Test
  void assetModelsHaveAllTheirMembersAndNestedErrors() {
    List<MendixObject> models =
        all(SITEWISE + ".ListAssetModels", "AssetModelSummary_ListAssetModelsResponse");
    assertEquals(120, models.size());
    for (int index = 0; index < models.size(); index++) {
      MendixObject model = models.get(index);
      String id = (String) value(model, "AssetModelID");
      assertTrue(((String) value(model, "ARN")).endsWith(":asset-model/" + id));
      assertNotNull(value(model, "Name"));
      assertEquals(index % 3 == 1, value(model, "ExternalID") != null);
      assertEquals(index % 7 != 6, value(model, "Version") != null);
      assertNotNull(value(model, "CreationDate"));
      assertNotNull(value(model, "LastUpdateDate"));
      checkType(index, value(model, "AssetModelType"), value(model, "AssetModelTypeAsText"));
      MendixObject status = one(model, "AssetModelStatus_AssetModelSummary");
      assertTrue(status.isInstanceOf(SITEWISE + ".AbstractAssetModelStatus"));
      boolean failed = index % 10 == 9;
      boolean migrating = !failed && index % 23 == 11;
      String text = (String) value(status, "StateAsText");
      assertEquals(failed, text.equals("FAILED"));
      assertEquals(migrating ? null : text, value(status, "State"));
      MendixObject error = one(status, "ErrorDetails_AbstractAssetModelStatus");
      assertEquals(failed, error != null);
      if (failed) {
        String code = index % 20 == 9 ? "VALIDATION_ERROR" : "INTERNAL_FAILURE";
        assertEquals(code, value(error, "Code"));
        assertTrue(((String) value(error, "Message")).contains("\n"));
        List<MendixObject> details = connectors.follow(error, "DetailedError_ErrorDetails");
        assertEquals(index % 30 == 9 ? 2 : 0, details.size());
        if (!details.isEmpty()) {
          assertEquals("INCOMPATIBLE_COMPUTE_LOCATION", value(details.get(0), "Code"));
          assertTrue(((String) value(details.get(1), "Message")).contains("für diese Größe"));
        }
      }
    }
  }

  private static void checkType(int index, Object type, Object text) {
    if (index % 29 == 28) {
      assertNull(type);
      assertEquals("TEMPLATE_MODEL_FROM_THE_FUTURE", text);
    } else {
      // A word of Java: Mendix takes no such name.
      assertEquals("INTERFACE".equals(text) ? "_INTERFACE" : text, type);
      assertEquals(index % 8 == 2, type == null);
    }
  }

  @Test
  void portalsAndTheirProjectsHaveAllTheirMembers() {
    List<MendixObject> portals =
        all(SITEWISE + ".ListPortals", "PortalSummary_ListPortalsResponse");
    assertEquals(60, portals.size());
    for (int index = 0; index < portals.size(); index++) {
      MendixObject portal = portals.get(index);
      assertEquals(index % 4 != 2, value(portal, "Description") != null);
      assertEquals(index % 12 != 5, value(portal, "CreationDate") != null);
      assertEquals(index % 12 != 5, value(portal, "LastUpdateDate") != null);
      assertEquals(index % 3 != 1, value(portal, "RoleARN") != null);
      assertTrue(((String) value(portal, "StartURL")).startsWith("https://p-"));
      assertEquals(index % 5 == 4 || index % 5 == 2, value(portal, "PortalType") == null);
      MendixObject status = one(portal, "PortalStatus_PortalSummary");
      MendixObject error = one(status, "MonitorErrorDetails_PortalStatus");
      assertEquals(index % 20 == 6 || index % 20 == 16, error != null);
      if (error != null) {
        assertEquals(index % 20 == 6 ? "LIMIT_EXCEEDED" : "VALIDATION_ERROR", value(error, "Code"));
        assertEquals(index % 20 == 6, value(error, "Message") != null);
      }
    }
    assertEquals(
        emulator.portalIds(),
        portals.stream()
            .limit(10)
            .map(portal -> value(portal, "PortalID"))
            .collect(Collectors.toList()));
    List<MendixObject> projects =
        all(
            SITEWISE + ".ListProjects",
            "ProjectSummary_ListProjectsResponse",
            "PortalID",
            value(portals.get(3), "PortalID"));
    assertEquals(60, projects.size());
    for (int index = 0; index < projects.size(); index++) {
      MendixObject project = projects.get(index);
      assertEquals(36, ((String) value(project, "ProjectID")).length());
      assertEquals(index % 3 != 1, value(project, "Description") != null);
      assertEquals(index % 10 != 6, value(project, "CreationDate") != null);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AWSTwinMakerConnector.ListWorkspaces, 25, 230",
    "AWSIoTSiteWiseConnector.ListAssetModels, 50, 120",
    "AWSIoTSiteWiseConnector.ListPortals, 50, 60",
    "AWSIoTSiteWiseConnector.ListProjects, 50, 60",
  })
  void aCallGivesOnePageAndATokenForTheNext(String activity, int size, int total) {
    MendixObject request = connectors.request(activity + "Request");
    if (request.hasMember("PortalID")) {
      request.setValue(connectors.context(), "PortalID", emulator.portalIds().get(0));
    }
    int seen = 0;
    String token = null;
    do {
      request.setValue(connectors.context(), "NextToken", token);
      MendixObject response = connectors.call(activity, request);
      int items = items(response).size();
      assertTrue(items == size || items == total - seen, items + " items");
      seen += items;
      token = (String) value(response, "NextToken");
    } while (token != null);
    assertEquals(total, seen);
    assertEquals((total + size - 1) / size, emulator.requests().size());
    // One request with AllPages gives the same.
    request.setValue(connectors.context(), "NextToken", null);
    request.setValue(connectors.context(), "AllPages", true);
    assertEquals(total, items(connectors.call(activity, request)).size());
    // And a limit cuts it; there is no token to go on with.
    request.setValue(connectors.context(), "MaxTotalResults", size + 3);
    MendixObject limited = connectors.call(activity, request);
    assertEquals(size + 3, items(limited).size());
    assertNull(value(limited, "NextToken"));
  }

  private static List<MendixObject> items(MendixObject response) {
    String type = response.getType();
    String suffix = "_" + type.substring(type.indexOf('.') + 1);
    String name =
        connectors.app().model().associations().keySet().stream()
            .filter(
                association -> association.startsWith(type + "_") || association.endsWith(suffix))
            .findFirst()
            .orElseThrow();
    return connectors.app().space().follow(response, name);
  }

  @Test
  void thePageSizeIsSent() {
    connectors.call(TWINMAKER + ".ListWorkspaces", "MaxResults", 7);
    assertTrue(emulator.requests().get(0).get("body").getAsString().contains("7"));
    MendixObject response = connectors.call(SITEWISE + ".ListAssetModels", "MaxResults", 250);
    assertEquals(120, items(response).size());
    assertNull(value(response, "NextToken"));
  }

  @Test
  void filtersOfAssetModelsAreSent() {
    MendixObject request =
        connectors.request(SITEWISE + ".ListAssetModelsRequest", "AssetModelVersion", "ACTIVE");
    MendixObject filter = connectors.app().space().create(SITEWISE + ".AssetModelTypeFilter");
    filter.setValue(connectors.context(), "AssetModelType", "_INTERFACE");
    filter.setValue(
        connectors.context(),
        SITEWISE + ".AssetModelTypeFilter_ListAssetModelsRequest",
        request.getId());
    MendixObject response = connectors.call(SITEWISE + ".ListAssetModels", request);
    for (MendixObject model : items(response)) {
      assertEquals("_INTERFACE", value(model, "AssetModelType"));
    }
    String query = emulator.requests().get(0).get("query").getAsString();
    assertTrue(query.contains("assetModelTypes=INTERFACE"), query);
    assertTrue(query.contains("assetModelVersion=ACTIVE"), query);
  }

  @Test
  void timesOfConnectorsMayBeWrittenInOtherWays() {
    emulator.plan(
        "{\"operation\":\"iottwinmaker.GetPropertyValueHistory\",\"body\":{\"propertyValues\":[{"
            + "\"entityPropertyReference\":{\"propertyName\":\"p\"},\"values\":["
            + "{\"time\":\"2022-08-25T02:00:00+0200\",\"value\":{\"doubleValue\":1.5}},"
            + "{\"time\":\"2022-08-25T00:00:00\",\"value\":{\"doubleValue\":2.5}},"
            + "{\"time\":\"yesterday, really it was\",\"value\":{\"doubleValue\":3.5}}]}]}}");
    MendixObject request =
        connectors.request(
            TWINMAKER + ".GetPropertyValueHistoryRequest",
            "WorkspaceID",
            "workspace",
            "StartTime",
            new Date(0),
            "EndTime",
            new Date());
    String selected = "GetPropertyValueHistoryRequestSelectedProperty";
    MendixObject property = connectors.app().space().create(TWINMAKER + '.' + selected);
    property.setValue(connectors.context(), "Property", "p");
    request.setValue(
        connectors.context(),
        TWINMAKER + ".GetPropertyValueHistoryRequest_" + selected,
        List.of(property.getId()));
    MendixObject response = connectors.call(TWINMAKER + ".GetPropertyValueHistory", request);
    MendixObject history = one(response, "GetPropertyValueHistoryResponse_PropertyValueHistory");
    Date midnight = Date.from(Instant.parse("2022-08-25T00:00:00Z"));
    List<Object> times =
        connectors.follow(history, "PropertyValueHistory_PropertyValue").stream()
            .map(value -> value(value, "time"))
            .collect(Collectors.toList());
    assertEquals(Arrays.asList(midnight, midnight, null), times);
  }

  @Test
  void anEmptyResultIsAnEmptyList() {
    try (Emulator empty =
        Emulator.start("--workspaces", "0", "--asset-models", "0", "--portals", "0")) {
      for (String activity :
          List.of(
              TWINMAKER + ".ListWorkspaces",
              SITEWISE + ".ListAssetModels",
              SITEWISE + ".ListPortals")) {
        MendixObject request = connectors.request(activity + "Request");
        connectors.configure(
            request, "AWSAuthentication.BasicClientConfig", "EndpointUrl", empty.endpoint());
        MendixObject response = connectors.call(activity, request);
        assertEquals(List.of(), items(response));
        assertNull(value(response, "NextToken"));
      }
    }
  }
}
