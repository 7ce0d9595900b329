package io.twinlink.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iotsitewise.IoTSiteWiseClient;
import software.amazon.awssdk.services.iotsitewise.model.AssetModelSummary;
import software.amazon.awssdk.services.iotsitewise.model.InvalidRequestException;
import software.amazon.awssdk.services.iotsitewise.model.IoTSiteWiseException;
import software.amazon.awssdk.services.iottwinmaker.IoTTwinMakerClient;
import software.amazon.awssdk.services.iottwinmaker.model.WorkspaceSummary;

/** AWS's own client, unmodified, lists 1,000 of everything from the emulator. */
class AwsSdkTest {
  private static Process process;
  private static JsonObject emulator;

  @BeforeAll
  static void start() throws IOException {
    process =
        new ProcessBuilder(
                System.getProperty("twinlink.emulator"),
                "--odd",
                "--workspaces=1000",
                "--asset-models=1000",
                "--portals=1000",
                "--projects-per-portal=1000")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    emulator = JsonParser.parseString(reader.readLine()).getAsJsonObject();
  }

  @AfterAll
  static void stop() {
    process.destroy();
  }

  @Test
  void listsWorkspaces() {
    try (var twinMaker = configure(IoTTwinMakerClient.builder(), secret()).build()) {
      Set<String> ids = new HashSet<>();
      twinMaker.listWorkspacesPaginator(request -> request.maxResults(90)).stream()
          .flatMap(page -> page.workspaceSummaries().stream())
          .map(WorkspaceSummary::workspaceId)
          .forEach(ids::add);
      assertEquals(1000, ids.size());
    }
  }

  @Test
  void listsAssetModelsPortalsAndProjects() {
    try (var siteWise = configure(IoTSiteWiseClient.builder(), secret()).build()) {
      Set<String> names = new HashSet<>();
      siteWise
          .listAssetModelsPaginator(request -> request.maxResults(90))
          .assetModelSummaries()
          .stream()
          .map(AssetModelSummary::id)
          .forEach(names::add);
      assertEquals(1000, names.size());
      var portals = siteWise.listPortalsPaginator(request -> request.maxResults(90));
      assertEquals(1000, portals.portalSummaries().stream().count());
      String portal = portals.portalSummaries().iterator().next().id();
      var projects =
          siteWise.listProjectsPaginator(request -> request.portalId(portal).maxResults(90));
      assertEquals(1000, projects.projectSummaries().stream().count());
    }
  }

  @Test
  void understandsRefusals() {
    try (var siteWise = configure(IoTSiteWiseClient.builder(), "wrong").build()) {
      var refused =
          assertThrows(
              IoTSiteWiseException.class,
              () -> siteWise.listPortals(request -> request.maxResults(5)));
      assertEquals("InvalidSignatureException", refused.awsErrorDetails().errorCode());
      assertEquals(403, refused.statusCode());
      assertNotNull(refused.requestId());
    }
    try (var siteWise = configure(IoTSiteWiseClient.builder(), secret()).build()) {
      var refused =
          assertThrows(
              InvalidRequestException.class,
              () -> siteWise.listPortals(request -> request.maxResults(251)));
      assertTrue(refused.getMessage().contains("Member must have value less than or equal to 250"));
    }
  }

  private static String secret() {
    return emulator.get("secret_access_key").getAsString();
  }

  private static <B extends AwsClientBuilder<B, ?>> B configure(B builder, String secret) {
    var keys = AwsBasicCredentials.create(emulator.get("access_key_id").getAsString(), secret);
    return builder
        .region(Region.of(emulator.get("region").getAsString()))
        .endpointOverride(URI.create(emulator.get("endpoint").getAsString()))
        .credentialsProvider(StaticCredentialsProvider.create(keys))
        // "api.127.0.0.1" is no host: the one thing about a local endpoint that the SDK must be
        // told.
        .overrideConfiguration(
            options ->
                options.putAdvancedOption(
                    SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true));
  }
}
