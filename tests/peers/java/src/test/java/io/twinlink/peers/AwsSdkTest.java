package io.twinlink.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iotsitewise.model.AssetModelSummary;
import software.amazon.awssdk.services.iotsitewise.model.InvalidRequestException;
import software.amazon.awssdk.services.iotsitewise.model.IoTSiteWiseException;
import software.amazon.awssdk.services.iottwinmaker.model.WorkspaceSummary;

/** AWS's own client, unmodified, lists 1,000 of everything from the emulator. */
class AwsSdkTest {
  private static RunningEmulator emulator;

  @BeforeAll
  static void start() throws IOException {
    emulator =
        RunningEmulator.start(
            "--odd",
            "--workspaces=1000",
            "--asset-models=1000",
            "--portals=1000",
            "--projects-per-portal=1000");
  }

  @AfterAll
  static void stop() {
    emulator.close();
  }

  @Test
  void listsWorkspaces() {
    try (var twinMaker = emulator.twinMaker()) {
      Set<String> ids = new HashSet<>();
      twinMaker.listWorkspacesPaginator(request -> request.maxResults(90)).stream()
          .flatMap(page -> page.workspaceSummaries().stream())
          .map(WorkspaceSummary::workspaceId)
          .forEach(ids::add);
      assertEquals(1000, ids.size());
    }
  }

  @Test
  void listsAssetModelsPortalsAndProjects() {
    try (var siteWise = emulator.siteWise()) {
      Set<String> names = new HashSet<>();
      siteWise
          .listAssetModelsPaginator(request -> request.maxResults(90))
          .assetModelSummaries()
          .stream()
          .map(AssetModelSummary::id)
          .forEach(names::add);
      assertEquals(1000, names.size());
      var portals = siteWise.listPortalsPaginator(request -> request.maxResults(90));
      assertEquals(1000, portals.portalSummaries().stream().count());
      String portal = portals.portalSummaries().iterator().next().id();
      var projects =
          siteWise.listProjectsPaginator(request -> request.portalId(portal).maxResults(90));
      assertEquals(1000, projects.projectSummaries().stream().count());
    }
  }

  @Test
  void understandsRefusals() {
    try (var siteWise = emulator.siteWise("wrong")) {
      var refused =
          assertThrows(
              IoTSiteWiseException.class,
              () -> siteWise.listPortals(request -> request.maxResults(5)));
      assertEquals("InvalidSignatureException", refused.awsErrorDetails().errorCode());
      assertEquals(403, refused.statusCode());
      assertNotNull(refused.requestId());
    }
    try (var siteWise = emulator.siteWise()) {
      var refused =
          assertThrows(
              InvalidRequestException.class,
              () -> siteWise.listPortals(request -> request.maxResults(251)));
      assertTrue(refused.getMessage().contains("Member must have value less than or equal to 250"));
    }
  }
}
