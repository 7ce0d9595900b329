package awstwinmakerconnector.impl;

import awsauthentication.proxies.Credentials;
import awsauthentication.proxies.ENUM_Region;
import awstwinmakerconnector.proxies.LinkedService;
import awstwinmakerconnector.proxies.ListWorkspacesRequest;
import awstwinmakerconnector.proxies.ListWorkspacesResponse;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.Activity;
import io.twinlink.mendix.Paging;
import io.twinlink.twinmaker.WorkspaceSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** ListWorkspaces: request object in, response object out. */
public final class Workspaces {
  private Workspaces() {}

  /**
   * Lists workspaces; every parameter but the context may be null, which is an error of its own.
   */
  public static IMendixObject list(
      IContext context,
      ListWorkspacesRequest request,
      ENUM_Region region,
      Credentials credentials) {
    IMendixObject asked = request == null ? null : request.getMendixObject();
    return new Activity("AWSTwinMakerConnector", "ListWorkspaces", context)
        .run(
            asked,
            region == null ? null : region.name(),
            credentials == null ? null : credentials.getMendixObject(),
            connector -> {
              Paging paging = Paging.of(context, asked);
              return response(
                  context,
                  paging.fetch(
                      connector
                          .twinMaker()
                          .listWorkspacesPaginator(
                              paging
                                  .applyTo(io.twinlink.twinmaker.ListWorkspacesRequest.builder())
                                  .build())));
            });
  }

  private static IMendixObject response(IContext context, Paging.Listed<WorkspaceSummary> listed) {
    ListWorkspacesResponse response = new ListWorkspacesResponse(context);
    response.setNextToken(listed.nextToken());
    List<awstwinmakerconnector.proxies.WorkspaceSummary> summaries = new ArrayList<>();
    for (WorkspaceSummary workspace : listed.items()) {
      summaries.add(summary(context, workspace));
    }
    response.setListWorkspacesResponse_WorkspaceSummary(summaries);
    return response.getMendixObject();
  }

  private static awstwinmakerconnector.proxies.WorkspaceSummary summary(
      IContext context, WorkspaceSummary workspace) {
    awstwinmakerconnector.proxies.WorkspaceSummary summary =
        new awstwinmakerconnector.proxies.WorkspaceSummary(context);
    summary.setARN(workspace.arn());
    summary.setCreationDateTime(date(workspace.creationDateTime()));
    summary.setDescription(workspace.description());
    summary.setUpdateDateTime(date(workspace.updateDateTime()));
    summary.setWorkspaceID(workspace.workspaceId());
    List<LinkedService> services = new ArrayList<>();
    for (String name : workspace.linkedServices()) {
      LinkedService service = new LinkedService(context);
      service.setName(name);
      services.add(service);
    }
    summary.setWorkspaceSummary_LinkedService(services);
    return summary;
  }

  private static Date date(Instant instant) {
    return instant == null ? null : Date.from(instant);
  }
}
