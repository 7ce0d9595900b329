package io.twinlink.bench;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iotsitewise.IoTSiteWiseAsyncClient;
import software.amazon.awssdk.services.iotsitewise.IoTSiteWiseClient;
import software.amazon.awssdk.services.iotsitewise.model.AssetModelSummary;
import software.amazon.awssdk.services.iotsitewise.model.AssetPropertyValue;
import software.amazon.awssdk.services.iotsitewise.model.GetAssetPropertyValueHistoryRequest;
import software.amazon.awssdk.services.iotsitewise.model.GetAssetPropertyValueHistoryResponse;
import software.amazon.awssdk.services.iotsitewise.model.ListAssetModelsRequest;
import software.amazon.awssdk.services.iotsitewise.model.ListAssetModelsResponse;
import software.amazon.awssdk.services.iottwinmaker.IoTTwinMakerClient;
import software.amazon.awssdk.services.iottwinmaker.model.ComponentResponse;
import software.amazon.awssdk.services.iottwinmaker.model.DataValue;
import software.amazon.awssdk.services.iottwinmaker.model.GetEntityRequest;
import software.amazon.awssdk.services.iottwinmaker.model.GetEntityResponse;
import software.amazon.awssdk.services.iottwinmaker.model.PropertyDefinitionResponse;
import software.amazon.awssdk.services.iottwinmaker.model.PropertyResponse;

/** The AWS SDK for Java v2, over one of its HTTP clients. */
final class SdkClient implements Client {
  private final Function<ListAssetModelsRequest, ListAssetModelsResponse> call;

  /** For what is measured over blocking clients alone; null over netty. */
  private final IoTSiteWiseClient siteWise;

  private final Supplier<IoTTwinMakerClient> makeTwinMaker;

  /** Made when it is needed: a start of a process does not need it. */
  private IoTTwinMakerClient twinMaker;

  private SdkClient(
      Function<ListAssetModelsRequest, ListAssetModelsResponse> call,
      IoTSiteWiseClient siteWise,
      Supplier<IoTTwinMakerClient> makeTwinMaker) {
    this.call = call;
    this.siteWise = siteWise;
    this.makeTwinMaker = makeTwinMaker;
  }

  private IoTTwinMakerClient twinMaker() {
    if (twinMaker == null) {
      twinMaker = makeTwinMaker.get();
    }
    return twinMaker;
  }

  static SdkClient urlConnection(URI endpoint) {
    // It keeps as many connections as the property http.maxConnections says.
    return blocking(endpoint, UrlConnectionHttpClient.create());
  }

  static SdkClient apache(URI endpoint) {
    return blocking(endpoint, ApacheHttpClient.builder().maxConnections(IN_FLIGHT).build());
  }

  static SdkClient crt(URI endpoint) {
    return blocking(endpoint, AwsCrtHttpClient.builder().maxConcurrency(IN_FLIGHT).build());
  }

  static SdkClient netty(URI endpoint) {
    IoTSiteWiseAsyncClient client =
        configured(IoTSiteWiseAsyncClient.builder(), endpoint)
            .httpClient(NettyNioAsyncHttpClient.builder().maxConcurrency(IN_FLIGHT).build())
            .build();
    return new SdkClient(request -> client.listAssetModels(request).join(), null, null);
  }

  private static SdkClient blocking(URI endpoint, SdkHttpClient http) {
    IoTSiteWiseClient client =
        configured(IoTSiteWiseClient.builder(), endpoint).httpClient(http).build();
    return new SdkClient(
        client::listAssetModels,
        client,
        () -> configured(IoTTwinMakerClient.builder(), endpoint).httpClient(http).build());
  }

  private static <B extends AwsClientBuilder<B, ?>> B configured(B builder, URI endpoint) {
    return builder
        .region(Region.of(REGION))
        .endpointOverride(endpoint)
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(ACCESS_KEY_ID, SECRET_ACCESS_KEY)))
        // Else "api." is put before the address of the local server.
        .overrideConfiguration(
            options ->
                options.putAdvancedOption(
                    SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true));
  }

  @Override
  public Page page(int size, String token) {
    ListAssetModelsResponse response =
        call.apply(ListAssetModelsRequest.builder().maxResults(size).nextToken(token).build());
    long check = 0;
    for (AssetModelSummary item : response.assetModelSummaries()) {
      check += item.arn().length() + item.id().length() + item.name().length();
      check += item.description().length() + item.assetModelTypeAsString().length();
      check += item.status().stateAsString().length() + item.version().length();
      check += item.creationDate().getEpochSecond() + item.lastUpdateDate().getEpochSecond();
    }
    return new Page(response.assetModelSummaries().size(), check, response.nextToken());
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
        twinMaker()
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
