package awsiotsitewiseconnector.impl;

import awsauthentication.proxies.Credentials;
import awsauthentication.proxies.ENUM_Region;
import awsiotsitewiseconnector.proxies.AssetModelTypeFilter;
import awsiotsitewiseconnector.proxies.ENUM_AssetModelStatus_State;
import awsiotsitewiseconnector.proxies.ENUM_AssetModelType;
import awsiotsitewiseconnector.proxies.ENUM_DetailedError_Code;
import awsiotsitewiseconnector.proxies.ENUM_ErrorDetails_Code;
import awsiotsitewiseconnector.proxies.ListAssetModelsRequest;
import awsiotsitewiseconnector.proxies.ListAssetModelsResponse;
import com.mendix.core.CoreException;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.Connector;
import io.twinlink.mendix.Activity;
import io.twinlink.mendix.Failure;
import io.twinlink.mendix.Paging;
import io.twinlink.sitewise.AssetModelStatus;
import io.twinlink.sitewise.AssetModelSummary;
import io.twinlink.sitewise.DetailedError;
import io.twinlink.sitewise.ErrorDetails;
import java.util.ArrayList;
import java.util.List;

/** ListAssetModels: request object in, response object out. */
public final class AssetModels {
  private AssetModels() {}

  /** Lists asset models; every parameter but the context may be null, an error of its own. */
  public static IMendixObject list(
      IContext context,
      ListAssetModelsRequest request,
      ENUM_Region region,
      Credentials credentials) {
    return new Activity("AWSIoTSiteWiseConnector", "ListAssetModels", context)
        .run(
            request == null ? null : request.getMendixObject(),
            Values.name(region),
            Values.object(credentials),
            connector -> response(context, fetch(context, request, connector)));
  }

  private static Paging.Listed<AssetModelSummary> fetch(
      IContext context, ListAssetModelsRequest request, Connector connector) throws CoreException {
    Paging paging = Paging.of(context, request.getMendixObject());
    String version = request.getAssetModelVersion();
    return paging.fetch(
        connector
            .siteWise()
            .listAssetModelsPaginator(
                paging
                    .applyTo(io.twinlink.sitewise.ListAssetModelsRequest.builder())
                    .assetModelTypesWithStrings(types(request))
                    .assetModelVersion(
                        version == null || version.isBlank() ? null : version.strip())
                    .build()));
  }

  /** {@return AWS's names of the types that are asked for; null for all} */
  private static List<String> types(ListAssetModelsRequest request) throws CoreException {
    List<String> types = new ArrayList<>();
    for (AssetModelTypeFilter filter : request.getListAssetModelsRequest_AssetModelTypeFilter()) {
      if (filter.getAssetModelType() == null) {
        throw Failure.validation(
            "AssetModelType of an AssetModelTypeFilter is empty.",
            "Set it, or take the filter away from the request.");
      }
      types.add(filter.getAssetModelType().name());
    }
    return types.isEmpty() ? null : types;
  }

  private static IMendixObject response(IContext context, Paging.Listed<AssetModelSummary> listed) {
    ListAssetModelsResponse response = new ListAssetModelsResponse(context);
    response.setNextToken(listed.nextToken());
    List<awsiotsitewiseconnector.proxies.AssetModelSummary> summaries = new ArrayList<>();
    for (AssetModelSummary model : listed.items()) {
      summaries.add(summary(context, model));
    }
    response.setListAssetModelsResponse_AssetModelSummary(summaries);
    return response.getMendixObject();
  }

  private static awsiotsitewiseconnector.proxies.AssetModelSummary summary(
      IContext context, AssetModelSummary model) {
    awsiotsitewiseconnector.proxies.AssetModelSummary summary =
        new awsiotsitewiseconnector.proxies.AssetModelSummary(context);
    summary.setARN(model.arn());
    summary.setCreationDate(Values.date(model.creationDate()));
    summary.setDescription(model.description());
    summary.setAssetModelID(model.id());
    summary.setLastUpdateDate(Values.date(model.lastUpdateDate()));
    summary.setName(model.name());
    summary.setExternalID(model.externalId());
    summary.setAssetModelType(
        Values.value(ENUM_AssetModelType.class, model.assetModelTypeAsString()));
    summary.setAssetModelTypeAsText(model.assetModelTypeAsString());
    summary.setVersion(model.version());
    if (model.status() != null) {
      summary.setAssetModelSummary_AssetModelStatus(status(context, model.status()));
    }
    return summary;
  }

  private static awsiotsitewiseconnector.proxies.AssetModelStatus status(
      IContext context, AssetModelStatus sent) {
    awsiotsitewiseconnector.proxies.AssetModelStatus status =
        new awsiotsitewiseconnector.proxies.AssetModelStatus(context);
    status.setState(Values.value(ENUM_AssetModelStatus_State.class, sent.stateAsString()));
    status.setStateAsText(sent.stateAsString());
    if (sent.error() != null) {
      status.setAbstractAssetModelStatus_ErrorDetails(error(context, sent.error()));
    }
    return status;
  }

  private static awsiotsitewiseconnector.proxies.ErrorDetails error(
      IContext context, ErrorDetails sent) {
    awsiotsitewiseconnector.proxies.ErrorDetails error =
        new awsiotsitewiseconnector.proxies.ErrorDetails(context);
    error.setCode(Values.value(ENUM_ErrorDetails_Code.class, sent.codeAsString()));
    error.setMessage(sent.message());
    error.setCodeAsText(sent.codeAsString());
    List<awsiotsitewiseconnector.proxies.DetailedError> details = new ArrayList<>();
    for (DetailedError each : sent.details()) {
      awsiotsitewiseconnector.proxies.DetailedError detail =
          new awsiotsitewiseconnector.proxies.DetailedError(context);
      detail.setCode(Values.value(ENUM_DetailedError_Code.class, each.codeAsString()));
      detail.setMessage(each.message());
      detail.setCodeAsText(each.codeAsString());
      details.add(detail);
    }
    error.setErrorDetails_DetailedError(details);
    return error;
  }
}
