package io.twinlink.bench;

import io.twinlink.Connector;
import io.twinlink.Credentials;
import io.twinlink.sitewise.AssetModelSummary;
import io.twinlink.sitewise.ListAssetModelsRequest;
import io.twinlink.sitewise.ListAssetModelsResponse;
import io.twinlink.sitewise.SiteWise;
import java.net.URI;

/** twinlink, as its README shows it. */
final class TwinlinkClient implements Client {
  private final SiteWise siteWise;

  TwinlinkClient(URI endpoint) {
    siteWise =
        Connector.builder()
            .region(REGION)
            .endpointUrl(endpoint)
            .credentials(Credentials.of(ACCESS_KEY_ID, SECRET_ACCESS_KEY, null))
            .build()
            .siteWise();
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
}
