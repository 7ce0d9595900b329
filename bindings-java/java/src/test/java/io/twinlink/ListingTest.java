package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.sitewise.AssetModelSummary;
import io.twinlink.sitewise.AssetModelType;
import io.twinlink.sitewise.ListAssetModelsRequest;
import io.twinlink.sitewise.ListAssetModelsResponse;
import io.twinlink.sitewise.ListProjectsRequest;
import io.twinlink.sitewise.PortalSummary;
import io.twinlink.sitewise.ProjectSummary;
import io.twinlink.sitewise.SiteWise;
import io.twinlink.testing.Emulator;
import io.twinlink.testing.WithEmulator;
import io.twinlink.twinmaker.ListWorkspacesRequest;
import io.twinlink.twinmaker.ListWorkspacesResponse;
import io.twinlink.twinmaker.WorkspaceSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithEmulator.class)
class ListingTest {
  private final Emulator emulator;
  private Connector aws;

  ListingTest(Emulator emulator) {
    this.emulator = emulator;
  }

  @BeforeEach
  void open() {
    aws = emulator.connector().build();
  }

  @AfterEach
  void close() {
    aws.close();
  }

  @Tag("smoke")
  @Test
  void workspacesAreListed() {
    List<WorkspaceSummary> all = new ArrayList<>();
    for (WorkspaceSummary workspace : aws.twinMaker().listWorkspacesPaginator()) {
      all.add(workspace);
    }
    assertEquals(Emulator.WORKSPACES, all.size());
    assertEquals(Emulator.WORKSPACES, new HashSet<>(all).size());
    assertEquals(pagesOf(Emulator.WORKSPACES, 25), emulator.requests().size());
    for (WorkspaceSummary workspace : all) {
      assertNotNull(workspace.workspaceId());
      assertTrue(workspace.arn().startsWith("arn:aws:iottwinmaker:"), workspace.arn());
      assertTrue(workspace.creationDateTime().compareTo(workspace.updateDateTime()) <= 0);
    }
    assertTrue(all.stream().anyMatch(workspace -> workspace.description() == null));
    assertTrue(
        all.stream().anyMatch(workspace -> isNotAscii(workspace.description())), "non-ASCII");
  }

  @Test
  void assetModelsAreListed() {
    List<AssetModelSummary> all =
        aws.siteWise().listAssetModelsPaginator(request -> request.maxResults(250)).stream()
            .collect(Collectors.toList());
    assertEquals(Emulator.ASSET_MODELS, all.size());
    assertEquals(pagesOf(Emulator.ASSET_MODELS, 250), emulator.requests().size());
    assertTrue(all.stream().allMatch(model -> model.status().state() != null));
    assertTrue(all.stream().anyMatch(model -> isNotAscii(model.name())), "non-ASCII");
    assertTrue(all.stream().anyMatch(model -> model.status().error() != null), "an error");
  }

  @Tag("smoke")
  @Test
  void portalsAndTheirProjectsAreListed() {
    SiteWise siteWise = aws.siteWise();
    Set<String> portals = new HashSet<>();
    for (PortalSummary portal : siteWise.listPortalsPaginator()) {
      assertNotNull(portal.startUrl());
      assertNotNull(portal.status().state());
      portals.add(portal.id());
    }
    assertEquals(Emulator.PORTALS, portals.size());
    assertTrue(portals.containsAll(emulator.portalIds()));
    ListProjectsRequest request =
        ListProjectsRequest.builder().portalId(emulator.portalIds().get(0)).build();
    Set<ProjectSummary> projects =
        siteWise.listProjectsPaginator(request).stream().collect(Collectors.toSet());
    assertEquals(Emulator.PROJECTS_PER_PORTAL, projects.size());
  }

  @Test
  void assetModelsAreFilteredByType() {
    Paginator<ListAssetModelsResponse, AssetModelSummary> components =
        aws.siteWise()
            .listAssetModelsPaginator(
                request ->
                    request
                        .assetModelTypes(AssetModelType.COMPONENT_MODEL)
                        .assetModelVersion("LATEST"));
    long count = 0;
    for (AssetModelSummary model : components) {
      assertEquals(AssetModelType.COMPONENT_MODEL, model.assetModelType());
      count++;
    }
    assertTrue(count < Emulator.ASSET_MODELS);
  }

  @Test
  void onePageIsFetchedByItsToken() {
    ListWorkspacesResponse first =
        aws.twinMaker().listWorkspaces(request -> request.maxResults(10));
    assertEquals(10, first.workspaceSummaries().size());
    assertEquals(first.workspaceSummaries(), first.stream().collect(Collectors.toList()));
    assertNotNull(first.requestId());
    assertEquals(1, first.attempts());
    ListWorkspacesRequest next =
        ListWorkspacesRequest.builder().maxResults(10).nextToken(first.nextToken()).build();
    ListWorkspacesResponse second = aws.twinMaker().listWorkspaces(next);
    assertEquals(10, second.workspaceSummaries().size());
    assertFalse(first.workspaceSummaries().contains(second.workspaceSummaries().get(0)));
    assertEquals(25, aws.twinMaker().listWorkspaces().workspaceSummaries().size());
  }

  @Test
  void anEmptyTokenBeginsTheListing() {
    ListWorkspacesResponse first = aws.twinMaker().listWorkspaces();
    ListWorkspacesResponse same = aws.twinMaker().listWorkspaces(request -> request.nextToken(""));
    assertEquals(first.workspaceSummaries(), same.workspaceSummaries());
  }

  @Test
  void pagesComeOneAtATime() {
    Iterator<ListAssetModelsResponse> pages =
        aws.siteWise()
            .listAssetModelsPaginator(request -> request.maxResults(100))
            .pages()
            .iterator();
    assertTrue(pages.hasNext());
    assertEquals(0, emulator.requests().size());
    assertEquals(100, pages.next().assetModelSummaries().size());
    assertTrue(pages.hasNext());
    assertEquals(1, emulator.requests().size());
    assertEquals(100, pages.next().items().size());
    assertEquals(Emulator.ASSET_MODELS - 200, pages.next().items().size());
    assertFalse(pages.hasNext());
    assertThrows(NoSuchElementException.class, pages::next);
    assertEquals(3, emulator.requests().size());
  }

  @Test
  void streamsFetchNoMoreThanTheyNeed() {
    List<WorkspaceSummary> some =
        aws.twinMaker().listWorkspacesPaginator().stream().limit(30).collect(Collectors.toList());
    assertEquals(30, some.size());
    assertEquals(2, emulator.requests().size());
    assertEquals(
        3,
        aws.siteWise().listAssetModelsPaginator(r -> r.maxResults(100)).pages().stream().count());
  }

  @Test
  void everyIteratorBeginsAnew() {
    Iterable<WorkspaceSummary> listing = aws.twinMaker().listWorkspacesPaginator().limit(3);
    List<WorkspaceSummary> first = new ArrayList<>();
    listing.forEach(first::add);
    List<WorkspaceSummary> second = new ArrayList<>();
    listing.forEach(second::add);
    assertEquals(3, first.size());
    assertEquals(first, second);
    Iterator<WorkspaceSummary> ended = listing.iterator();
    ended.forEachRemaining(workspace -> {});
    assertThrows(NoSuchElementException.class, ended::next);
  }

  @Test
  void theLimitIsATotal() {
    Paginator<ListAssetModelsResponse, AssetModelSummary> listing =
        aws.siteWise()
            .listAssetModelsPaginator(ListAssetModelsRequest.builder().maxResults(50).build());
    assertEquals(1, listing.limit(1).stream().count());
    assertEquals(120, listing.limit(120).stream().count());
    assertEquals(Emulator.ASSET_MODELS, listing.limit(100_000).stream().count());
    assertEquals(
        List.of(50, 50, 20),
        listing.limit(120).pages().stream()
            .map(page -> page.items().size())
            .collect(Collectors.toList()));
    ValidationException refused =
        assertThrows(ValidationException.class, () -> listing.limit(0).iterator().next());
    assertTrue(refused.getMessage().contains("limit"), refused.getMessage());
    assertThrows(ValidationException.class, () -> listing.limit(-1).iterator().hasNext());
  }

  @Test
  void emptyPagesAreNoEnd() {
    emulator.fault("{\"fault\":\"empty_page\",\"times\":2,\"operation\":\"ListPortals\"}");
    assertEquals(Emulator.PORTALS, aws.siteWise().listPortalsPaginator().stream().count());
    emulator.fault("{\"fault\":\"empty_page\",\"times\":1,\"operation\":\"ListPortals\"}");
    List<Integer> sizes =
        aws.siteWise().listPortalsPaginator().pages().stream()
            .map(page -> page.portalSummaries().size())
            .collect(Collectors.toList());
    assertEquals(List.of(0, 50, Emulator.PORTALS - 50), sizes);
  }

  @Tag("smoke")
  @Test
  void afterAnErrorTheSamePageIsFetchedAgain() {
    Iterator<WorkspaceSummary> workspaces =
        aws.twinMaker().listWorkspacesPaginator(request -> request.maxResults(200)).iterator();
    for (int i = 0; i < 200; i++) {
      workspaces.next();
    }
    emulator.fault(
        "{\"fault\":\"error\",\"status\":403,\"code\":\"AccessDeniedException\","
            + "\"message\":\"no\",\"times\":1}");
    AccessDeniedException refused = assertThrows(AccessDeniedException.class, workspaces::hasNext);
    assertEquals("AccessDeniedException", refused.awsCode());
    int rest = 0;
    for (; workspaces.hasNext(); rest++) {
      workspaces.next();
    }
    assertEquals(Emulator.WORKSPACES - 200, rest);
  }

  private static int pagesOf(int items, int pageSize) {
    return (items + pageSize - 1) / pageSize;
  }

  private static boolean isNotAscii(String text) {
    return text != null && text.chars().anyMatch(character -> character > 127);
  }
}
