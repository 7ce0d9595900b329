package awsiotsitewiseconnector.impl;

import awsauthentication.proxies.Credentials;
import awsauthentication.proxies.ENUM_Region;
import awsiotsitewiseconnector.proxies.ENUM_MonitorErrorDetails_Code;
import awsiotsitewiseconnector.proxies.ENUM_PortalStatus_State;
import awsiotsitewiseconnector.proxies.ENUM_PortalType;
import awsiotsitewiseconnector.proxies.ListPortalsRequest;
import awsiotsitewiseconnector.proxies.ListPortalsResponse;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.Connector;
import io.twinlink.mendix.Activity;
import io.twinlink.mendix.Paging;
import io.twinlink.sitewise.MonitorErrorDetails;
import io.twinlink.sitewise.PortalStatus;
import io.twinlink.sitewise.PortalSummary;
import java.util.ArrayList;
import java.util.List;

/** ListPortals: request object in, response object out. */
public final class Portals {
  private Portals() {}

  /** Lists portals; every parameter but the context may be null, which is an error of its own. */
  public static IMendixObject list(
      IContext context, ListPortalsRequest request, ENUM_Region region, Credentials credentials) {
    return new Activity("AWSIoTSiteWiseConnector", "ListPortals", context)
        .run(
            request == null ? null : request.getMendixObject(),
            Values.name(region),
            Values.object(credentials),
            connector -> response(context, fetch(context, request, connector)));
  }

  private static Paging.Listed<PortalSummary> fetch(
      IContext context, ListPortalsRequest request, Connector connector) {
    Paging paging = Paging.of(context, request.getMendixObject());
    return paging.fetch(
        connector
            .siteWise()
            .listPortalsPaginator(
                paging.applyTo(io.twinlink.sitewise.ListPortalsRequest.builder()).build()));
  }

  private static IMendixObject response(IContext context, Paging.Listed<PortalSummary> listed) {
    ListPortalsResponse response = new ListPortalsResponse(context);
    response.setNextToken(listed.nextToken());
    List<awsiotsitewiseconnector.proxies.PortalSummary> summaries = new ArrayList<>();
    for (PortalSummary portal : listed.items()) {
      summaries.add(summary(context, portal));
    }
    response.setListPortalsResponse_PortalSummary(summaries);
    return response.getMendixObject();
  }

  private static awsiotsitewiseconnector.proxies.PortalSummary summary(
      IContext context, PortalSummary portal) {
    awsiotsitewiseconnector.proxies.PortalSummary summary =
        new awsiotsitewiseconnector.proxies.PortalSummary(context);
    summary.setCreationDate(Values.date(portal.creationDate()));
    summary.setDescription(portal.description());
    summary.setPortalID(portal.id());
    summary.setLastUpdateDate(Values.date(portal.lastUpdateDate()));
    summary.setName(portal.name());
    summary.setRoleARN(portal.roleArn());
    summary.setStartURL(portal.startUrl());
    summary.setPortalType(Values.value(ENUM_PortalType.class, portal.portalTypeAsString()));
    summary.setPortalTypeAsText(portal.portalTypeAsString());
    if (portal.status() != null) {
      summary.setPortalSummary_PortalStatus(status(context, portal.status()));
    }
    return summary;
  }

  private static awsiotsitewiseconnector.proxies.PortalStatus status(
      IContext context, PortalStatus sent) {
    awsiotsitewiseconnector.proxies.PortalStatus status =
        new awsiotsitewiseconnector.proxies.PortalStatus(context);
    status.setState(Values.value(ENUM_PortalStatus_State.class, sent.stateAsString()));
    status.setStateAsText(sent.stateAsString());
    if (sent.error() != null) {
      status.setPortalStatus_MonitorErrorDetails(error(context, sent.error()));
    }
    return status;
  }

  private static awsiotsitewiseconnector.proxies.MonitorErrorDetails error(
      IContext context, MonitorErrorDetails sent) {
    awsiotsitewiseconnector.proxies.MonitorErrorDetails error =
        new awsiotsitewiseconnector.proxies.MonitorErrorDetails(context);
    error.setCode(Values.value(ENUM_MonitorErrorDetails_Code.class, sent.codeAsString()));
    error.setMessage(sent.message());
    error.setCodeAsText(sent.codeAsString());
    return error;
  }
}
