package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.Paginator;
import io.twinlink.Streamable;
import io.twinlink.twinmaker.ListWorkspacesRequest;
import io.twinlink.twinmaker.ListWorkspacesResponse;
import io.twinlink.twinmaker.WorkspaceSummary;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PagingTest {
  private final FakeApp app = new FakeApp();

  private IMendixObject request(Object... members) {
    return app.object(Set.of("AModule.ListWorkspacesRequest"), members);
  }

  /** Two pages, and what limit was asked for. */
  private static final class Pages implements Paginator<ListWorkspacesResponse, WorkspaceSummary> {
    Long limit;

    @Override
    public Paginator<ListWorkspacesResponse, WorkspaceSummary> limit(long total) {
      limit = total;
      return this;
    }

    @Override
    public Streamable<ListWorkspacesResponse> pages() {
      return List.of(page("next", "a", "b"), page(null, "c"))::iterator;
    }

    @Override
    public Iterator<WorkspaceSummary> iterator() {
      throw new UnsupportedOperationException();
    }

    private static ListWorkspacesResponse page(String token, String... ids) {
      return ListWorkspacesResponse.builder()
          .nextToken(token)
          .workspaceSummaries(
              List.of(ids).stream()
                  .map(id -> WorkspaceSummary.builder().workspaceId(id).build())
                  .collect(Collectors.toList()))
          .build();
    }
  }

  private static String ids(Paging.Listed<WorkspaceSummary> listed) {
    return listed.items().stream().map(WorkspaceSummary::workspaceId).collect(Collectors.joining());
  }

  @Test
  void onePageUnlessAllAreAskedFor() {
    Pages pages = new Pages();
    Paging.Listed<WorkspaceSummary> one =
        Paging.of(app.context, request("AllPages", false, "MaxTotalResults", 2)).fetch(pages);
    assertEquals("ab", ids(one));
    assertEquals("next", one.nextToken());
    assertNull(pages.limit);
  }

  @Test
  void allPagesUpToTheLimit() {
    Pages pages = new Pages();
    Paging.Listed<WorkspaceSummary> all =
        Paging.of(app.context, request("AllPages", true)).fetch(pages);
    assertEquals("abc", ids(all));
    assertNull(all.nextToken());
    assertNull(pages.limit);
    Paging.of(app.context, request("AllPages", true, "MaxTotalResults", 3)).fetch(pages);
    assertEquals(3L, pages.limit);
  }

  @Test
  void aTotalOfNoneIsRefused() {
    assertEquals(
        "MaxTotalResults must be 1 or more, but is 0.",
        assertThrows(
                Failure.class,
                () -> Paging.of(app.context, request("AllPages", true, "MaxTotalResults", 0)))
            .getMessage());
  }

  @Test
  void pagingFillsTheRequest() {
    ListWorkspacesRequest filled =
        Paging.of(app.context, request("MaxResults", 250, "NextToken", "t"))
            .applyTo(ListWorkspacesRequest.builder())
            .build();
    assertEquals(ListWorkspacesRequest.builder().maxResults(250).nextToken("t").build(), filled);
    ListWorkspacesRequest empty =
        Paging.of(app.context, request("MaxResults", null, "NextToken", ""))
            .applyTo(ListWorkspacesRequest.builder())
            .build();
    assertEquals(ListWorkspacesRequest.builder().build(), empty);
  }
}
