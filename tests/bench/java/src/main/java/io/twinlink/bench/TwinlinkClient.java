package io.twinlink.bench;

import io.twinlink.Connector;
import io.twinlink.Credentials;
import io.twinlink.sitewise.AssetModelSummary;
import io.twinlink.sitewise.AssetPropertyValue;
import io.twinlink.sitewise.GetAssetPropertyValueHistoryRequest;
import io.twinlink.sitewise.GetAssetPropertyValueHistoryResponse;
import io.twinlink.sitewise.ListAssetModelsRequest;
import io.twinlink.sitewise.ListAssetModelsResponse;
import io.twinlink.sitewise.SiteWise;
import io.twinlink.twinmaker.ComponentResponse;
import io.twinlink.twinmaker.DataValue;
import io.twinlink.twinmaker.GetEntityRequest;
import io.twinlink.twinmaker.GetEntityResponse;
import io.twinlink.twinmaker.PropertyDefinitionResponse;
import io.twinlink.twinmaker.PropertyResponse;
import java.net.URI;
import java.util.Map;

/** twinlink, as its README shows it. */
final class TwinlinkClient implements Client {
  private final Connector connector;
  private final SiteWise siteWise;

  TwinlinkClient(URI endpoint) {
    connector =
        Connector.builder()
            .region(REGION)
            .endpointUrl(endpoint)
            .credentials(Credentials.of(ACCESS_KEY_ID, SECRET_ACCESS_KEY, null))
            .build();
    siteWise = connector.siteWise();
  }

  @Override
  public Page page(int size, String token) {
    ListAssetModelsResponse response =
        siteWise.listAssetModels(
            ListAssetModelsRequest.builder().maxResults(size).nextToken(token).build());
    long check = 0;
    for (AssetModelSummary item : response.items()) {
      check += item.arn().length() + item.id().length() + item.name().length();
      check += item.description().length() + item.assetModelTypeAsString().length();
      check += item.status().stateAsString().length() + item.version().length();
      check += item.creationDate().getEpochSecond() + item.lastUpdateDate().getEpochSecond();
    }
    return new Page(response.items().size(), check, response.nextToken());
  }

  @Override
  public Page history(int size) {
    GetAssetPropertyValueHistoryResponse response =
        siteWise.getAssetPropertyValueHistory(
            GetAssetPropertyValueHistoryRequest.builder()
                .propertyAlias("/park/7/power")
                .maxResults(size)
                .build());
    double check = 0;
    for (AssetPropertyValue item : response.assetPropertyValueHistory()) {
      check += item.value().doubleValue() + item.qualityAsString().length();
      check += item.timestamp().timeInSeconds() + item.timestamp().offsetInNanos();
    }
    return new Page(response.assetPropertyValueHistory().size(), (long) check, null);
  }

  @Override
  public Page entity() {
    GetEntityResponse entity =
        connector
            .twinMaker()
            .getEntity(GetEntityRequest.builder().workspaceId("park").entityId("turbine").build());
    double check = entity.entityName().length() + entity.status().stateAsString().length();
    check += entity.creationDateTime().getEpochSecond();
    int items = 0;
    for (ComponentResponse component : entity.components().values()) {
      check += component.componentTypeId().length() + component.status().stateAsString().length();
      for (Map.Entry<String, PropertyResponse> property : component.properties().entrySet()) {
        PropertyDefinitionResponse definition = property.getValue().definition();
        check += property.getKey().length() + definition.dataType().typeAsString().length();
        check += definition.isInherited() ? 1 : 0;
        DataValue value = property.getValue().value();
        check += value.doubleValue() == null ? 0 : value.doubleValue();
        check += value.longValue() == null ? 0 : value.longValue();
        check += value.stringValue() == null ? 0 : value.stringValue().length();
        items++;
      }
    }
    return new Page(items, (long) check, null);
  }
}
