import io.twinlink.Connector;
import io.twinlink.PagedResponse;
import io.twinlink.Paginator;
import io.twinlink.sitewise.PortalSummary;

/**
 * Walks through all four listings and prints operation, items, pages and milliseconds. Endpoint and
 * credentials come from the environment ({@code AWS_ENDPOINT_URL}, {@code AWS_ACCESS_KEY_ID}, ...).
 */
public class Listings {
  public static void main(String[] arguments) {
    try (Connector aws = Connector.builder().build()) {
      walk("ListWorkspaces", aws.twinMaker().listWorkspacesPaginator());
      walk("ListAssetModels", aws.siteWise().listAssetModelsPaginator());
      walk("ListPortals", aws.siteWise().listPortalsPaginator());
      PortalSummary portal = aws.siteWise().listPortals().portalSummaries().get(0);
      walk(
          "ListProjects",
          aws.siteWise().listProjectsPaginator(request -> request.portalId(portal.id())));
    }
  }

  private static <PageT extends PagedResponse<ItemT>, ItemT> void walk(
      String operation, Paginator<PageT, ItemT> listing) {
    long started = System.nanoTime();
    int items = 0;
    int pages = 0;
    for (PageT page : listing.pages()) {
      items += page.items().size();
      pages++;
    }
    System.out.println(
        operation + " " + items + " " + pages + " " + (System.nanoTime() - started) / 1_000_000);
  }
}
