package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.sitewise.AssetModelState;
import io.twinlink.sitewise.AssetModelStatus;
import io.twinlink.sitewise.AssetModelSummary;
import io.twinlink.sitewise.AssetModelType;
import io.twinlink.sitewise.DetailedError;
import io.twinlink.sitewise.DetailedErrorCode;
import io.twinlink.sitewise.ErrorCode;
import io.twinlink.sitewise.ErrorDetails;
import io.twinlink.sitewise.ListAssetModelsRequest;
import io.twinlink.sitewise.ListAssetModelsResponse;
import io.twinlink.sitewise.ListPortalsRequest;
import io.twinlink.sitewise.ListPortalsResponse;
import io.twinlink.sitewise.ListProjectsRequest;
import io.twinlink.sitewise.ListProjectsResponse;
import io.twinlink.sitewise.MonitorErrorCode;
import io.twinlink.sitewise.MonitorErrorDetails;
import io.twinlink.sitewise.PortalState;
import io.twinlink.sitewise.PortalStatus;
import io.twinlink.sitewise.PortalSummary;
import io.twinlink.sitewise.PortalType;
import io.twinlink.sitewise.ProjectSummary;
import io.twinlink.twinmaker.ListWorkspacesRequest;
import io.twinlink.twinmaker.ListWorkspacesResponse;
import io.twinlink.twinmaker.WorkspaceSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructureTest {
  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.006Z");

  /** Each structure with every member set, and what {@code toBuilder().build()} makes of it. */
  static Stream<List<Structure>> structures() {
    WorkspaceSummary workspace =
        WorkspaceSummary.builder()
            .workspaceId("id")
            .arn("arn")
            .description("description")
            .linkedServices(List.of("service"))
            .creationDateTime(TIME)
            .updateDateTime(TIME)
            .build();
    DetailedError detail =
        DetailedError.builder()
            .code(DetailedErrorCode.INCOMPATIBLE_COMPUTE_LOCATION)
            .message("detail")
            .build();
    ErrorDetails error =
        ErrorDetails.builder()
            .code(ErrorCode.INTERNAL_FAILURE)
            .message("error")
            .details(List.of(detail))
            .build();
    AssetModelStatus status =
        AssetModelStatus.builder().state(AssetModelState.FAILED).error(error).build();
    AssetModelSummary model =
        AssetModelSummary.builder()
            .id("id")
            .externalId("external")
            .arn("arn")
            .name("name")
            .assetModelType(AssetModelType.INTERFACE)
            .description("description")
            .creationDate(TIME)
            .lastUpdateDate(TIME)
            .status(status)
            .version("1")
            .build();
    MonitorErrorDetails monitorError =
        MonitorErrorDetails.builder()
            .code(MonitorErrorCode.LIMIT_EXCEEDED)
            .message("error")
            .build();
    PortalStatus portalStatus =
        PortalStatus.builder().state(PortalState.FAILED).error(monitorError).build();
    PortalSummary portal =
        PortalSummary.builder()
            .id("id")
            .name("name")
            .description("description")
            .startUrl("url")
            .creationDate(TIME)
            .lastUpdateDate(TIME)
            .roleArn("role")
            .status(portalStatus)
            .portalType(PortalType.SITEWISE_PORTAL_V1)
            .build();
    ProjectSummary project =
        ProjectSummary.builder()
            .id("id")
            .name("name")
            .description("description")
            .creationDate(TIME)
            .lastUpdateDate(TIME)
            .build();
    ListWorkspacesRequest workspacesRequest =
        ListWorkspacesRequest.builder().maxResults(1).nextToken("token").build();
    ListAssetModelsRequest modelsRequest =
        ListAssetModelsRequest.builder()
            .assetModelTypes(AssetModelType.ASSET_MODEL)
            .assetModelVersion("LATEST")
            .maxResults(1)
            .nextToken("token")
            .build();
    ListPortalsRequest portalsRequest =
        ListPortalsRequest.builder().maxResults(1).nextToken("token").build();
    ListProjectsRequest projectsRequest =
        ListProjectsRequest.builder().portalId("portal").maxResults(1).nextToken("token").build();
    ListWorkspacesResponse workspaces =
        ListWorkspacesResponse.builder()
            .workspaceSummaries(List.of(workspace))
            .nextToken("token")
            .build();
    ListAssetModelsResponse models =
        ListAssetModelsResponse.builder()
            .assetModelSummaries(List.of(model))
            .nextToken("token")
            .build();
    ListPortalsResponse portals =
        ListPortalsResponse.builder().portalSummaries(List.of(portal)).nextToken("token").build();
    ListProjectsResponse projects =
        ListProjectsResponse.builder()
            .projectSummaries(List.of(project))
            .nextToken("token")
            .build();
    return Stream.of(
        List.of(workspace, workspace.toBuilder().build()),
        List.of(detail, detail.toBuilder().build()),
        List.of(error, error.toBuilder().build()),
        List.of(status, status.toBuilder().build()),
        List.of(model, model.toBuilder().build()),
        List.of(monitorError, monitorError.toBuilder().build()),
        List.of(portalStatus, portalStatus.toBuilder().build()),
        List.of(portal, portal.toBuilder().build()),
        List.of(project, project.toBuilder().build()),
        List.of(workspacesRequest, workspacesRequest.toBuilder().build()),
        List.of(modelsRequest, modelsRequest.toBuilder().build()),
        List.of(portalsRequest, portalsRequest.toBuilder().build()),
        List.of(projectsRequest, projectsRequest.toBuilder().build()),
        List.of(workspaces, workspaces.toBuilder().build()),
        List.of(models, models.toBuilder().build()),
        List.of(portals, portals.toBuilder().build()),
        List.of(projects, projects.toBuilder().build()));
  }

  @ParameterizedTest
  @MethodSource("structures")
  void aCopyIsEqualAndTheTextNamesEveryMember(List<Structure> pair) throws Exception {
    Structure original = pair.get(0);
    Structure copy = pair.get(1);
    assertEquals(original, copy);
    assertEquals(original.hashCode(), copy.hashCode());
    assertEquals(original.toString(), copy.toString());
    assertNotEquals(original, null);
    assertNotEquals(original, "text");
    for (Map.Entry<String, Object> member : original.members().entrySet()) {
      assertTrue(original.toString().contains(member.getKey() + "=" + member.getValue()));
      assertTrue(original.getClass().getMethod(member.getKey()) != null);
    }
    Object bare = original.getClass().getMethod("builder").invoke(null);
    Object empty = bare.getClass().getMethod("build").invoke(bare);
    assertEquals(Map.of(), ((Structure) empty).members());
    assertEquals(original.getClass().getSimpleName() + "()", empty.toString());
    assertNotEquals(original, empty);
  }

  @Test
  void textIsAsInTheExample() {
    PortalStatus status = PortalStatus.builder().state(PortalState.ACTIVE).build();
    assertEquals("PortalStatus(state=ACTIVE)", status.toString());
  }

  @Test
  void enumerationsKeepWhatTheyDoNotKnow() {
    AssetModelStatus status = AssetModelStatus.builder().state("RESTING").build();
    assertEquals(AssetModelState.UNKNOWN_TO_SDK_VERSION, status.state());
    assertEquals("RESTING", status.stateAsString());
    assertNull(AssetModelStatus.builder().build().state());
    assertNull(AssetModelStatus.builder().state((AssetModelState) null).build().stateAsString());
    assertEquals(
        List.of(AssetModelType.UNKNOWN_TO_SDK_VERSION, AssetModelType.INTERFACE),
        ListAssetModelsRequest.builder()
            .assetModelTypesWithStrings("NEW", "INTERFACE")
            .build()
            .assetModelTypes());
  }

  @Test
  void listsAreCopiedAndUnmodifiable() {
    List<String> services = new ArrayList<>(List.of("iotsitewise"));
    WorkspaceSummary workspace = WorkspaceSummary.builder().linkedServices(services).build();
    services.add("another");
    assertEquals(List.of("iotsitewise"), workspace.linkedServices());
    assertThrows(
        UnsupportedOperationException.class, () -> workspace.linkedServices().add("another"));
    assertThrows(UnsupportedOperationException.class, () -> workspace.members().clear());
  }

  @Test
  void anAbsentListIsNotAnEmptyOne() {
    WorkspaceSummary absent = WorkspaceSummary.builder().build();
    WorkspaceSummary empty = absent.toBuilder().linkedServices(List.of()).build();
    assertFalse(absent.hasLinkedServices());
    assertTrue(empty.hasLinkedServices());
    assertEquals(absent.linkedServices(), empty.linkedServices());
    assertNotEquals(absent, empty);
    assertFalse(ListAssetModelsRequest.builder().build().hasAssetModelTypes());
    assertTrue(ListAssetModelsRequest.builder().assetModelTypes().build().hasAssetModelTypes());
  }

  @Test
  void theCallIsNoPartOfThePage() {
    ListPortalsResponse page = ListPortalsResponse.builder().nextToken("token").build();
    ListPortalsResponse again = page.toBuilder().requestId("request").attempts(2).build();
    assertEquals(page, again);
    assertEquals("request", again.toBuilder().build().requestId());
    assertEquals(2, again.toBuilder().build().attempts());
  }
}
