package awsiotsitewiseconnector.impl;

import awsauthentication.proxies.Credentials;
import awsauthentication.proxies.ENUM_Region;
import awsiotsitewiseconnector.proxies.ListProjectsRequest;
import awsiotsitewiseconnector.proxies.ListProjectsResponse;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.Connector;
import io.twinlink.mendix.Activity;
import io.twinlink.mendix.Failure;
import io.twinlink.mendix.Paging;
import io.twinlink.sitewise.ProjectSummary;
import java.util.ArrayList;
import java.util.List;

/** ListProjects: request object in, response object out. */
public final class Projects {
  private Projects() {}

  /** Lists projects; every parameter but the context may be null, which is an error of its own. */
  public static IMendixObject list(
      IContext context, ListProjectsRequest request, ENUM_Region region, Credentials credentials) {
    return new Activity("AWSIoTSiteWiseConnector", "ListProjects", context)
        .run(
            request == null ? null : request.getMendixObject(),
            Values.name(region),
            Values.object(credentials),
            connector -> response(context, fetch(context, request, connector)));
  }

  private static Paging.Listed<ProjectSummary> fetch(
      IContext context, ListProjectsRequest request, Connector connector) {
    Paging paging = Paging.of(context, request.getMendixObject());
    String portal = request.getPortalID();
    if (portal == null || portal.isBlank()) {
      throw Failure.validation(
          "PortalID is required.",
          "Set it in the ListProjectsRequest to PortalID of a PortalSummary; List Portals gives"
              + " those.");
    }
    return paging.fetch(
        connector
            .siteWise()
            .listProjectsPaginator(
                paging
                    .applyTo(io.twinlink.sitewise.ListProjectsRequest.builder())
                    .portalId(portal.strip())
                    .build()));
  }

  private static IMendixObject response(IContext context, Paging.Listed<ProjectSummary> listed) {
    ListProjectsResponse response = new ListProjectsResponse(context);
    response.setNextToken(listed.nextToken());
    List<awsiotsitewiseconnector.proxies.ProjectSummary> summaries = new ArrayList<>();
    for (ProjectSummary project : listed.items()) {
      summaries.add(summary(context, project));
    }
    response.setListProjectsResponse_ProjectSummary(summaries);
    return response.getMendixObject();
  }

  private static awsiotsitewiseconnector.proxies.ProjectSummary summary(
      IContext context, ProjectSummary project) {
    awsiotsitewiseconnector.proxies.ProjectSummary summary =
        new awsiotsitewiseconnector.proxies.ProjectSummary(context);
    summary.setCreationDate(Values.date(project.creationDate()));
    summary.setDescription(project.description());
    summary.setProjectID(project.id());
    summary.setLastUpdateDate(Values.date(project.lastUpdateDate()));
    summary.setName(project.name());
    return summary;
  }
}
