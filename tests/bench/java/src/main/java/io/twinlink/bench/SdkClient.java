package io.twinlink.bench;

import java.net.URI;
import java.util.function.Function;
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
import software.amazon.awssdk.services.iotsitewise.model.ListAssetModelsRequest;
import software.amazon.awssdk.services.iotsitewise.model.ListAssetModelsResponse;

/** The AWS SDK for Java v2, over one of its HTTP clients. */
final class SdkClient implements Client {
  private final Function<ListAssetModelsRequest, ListAssetModelsResponse> call;

  private SdkClient(Function<ListAssetModelsRequest, ListAssetModelsResponse> call) {
    this.call = call;
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
    return new SdkClient(request -> client.listAssetModels(request).join());
  }

  private static SdkClient blocking(URI endpoint, SdkHttpClient http) {
    IoTSiteWiseClient client =
        configured(IoTSiteWiseClient.builder(), endpoint).httpClient(http).build();
    return new SdkClient(client::listAssetModels);
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
}
