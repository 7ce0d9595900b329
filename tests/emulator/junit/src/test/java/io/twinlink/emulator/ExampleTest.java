package io.twinlink.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static software.amazon.awssdk.core.client.config.SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iottwinmaker.IoTTwinMakerClient;

class ExampleTest {
  @RegisterExtension
  static EmulatorExtension emulator =
      EmulatorExtension.builder()
          .options("--workspaces", "0", "--asset-models", "0", "--portals", "0")
          .restoredBeforeEach()
          .build();

  @Test
  void aWorkspaceIsThereAfterItWasMade() {
    try (IoTTwinMakerClient twinMaker = client()) {
      twinMaker.createWorkspace(plant -> plant.workspaceId("Plant").description("Line 7"));
      assertEquals(
          "Line 7", twinMaker.getWorkspace(plant -> plant.workspaceId("Plant")).description());
    }
  }

  private static IoTTwinMakerClient client() {
    var keys = AwsBasicCredentials.create(emulator.accessKeyId(), emulator.secretAccessKey());
    return IoTTwinMakerClient.builder()
        .region(Region.of(emulator.region()))
        .endpointOverride(emulator.endpoint())
        .credentialsProvider(StaticCredentialsProvider.create(keys))
        .overrideConfiguration(o -> o.putAdvancedOption(DISABLE_HOST_PREFIX_INJECTION, true))
        .build();
  }
}
