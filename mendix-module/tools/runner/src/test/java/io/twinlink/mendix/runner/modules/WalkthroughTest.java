package io.twinlink.mendix.runner.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.model.ModelReader;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.CommandLine;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The walkthrough, in a process of its own, as the app of a user would run. */
final class WalkthroughTest {
  private static final List<String> MODULES =
      List.of(
          "AWSAuthentication",
          "AWSTwinMakerConnector",
          "AWSIoTSiteWiseConnector",
          "TwinMakerExample");

  private static Emulator emulator;

  @BeforeAll
  static void start() {
    emulator = Emulator.start("--workspaces", "60", "--asset-models", "120", "--portals", "60");
  }

  @AfterAll
  static void stop() {
    emulator.close();
  }

  private static List<JsonObject> run(int status, Map<String, String> environment, String... more)
      throws IOException, InterruptedException {
    List<Path> packages = MODULES.stream().map(Connectors::packed).collect(Collectors.toList());
    return CommandLine.run(status, environment, packages, more);
  }

  private static String[] keys(String... more) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("--constant", "AWSAuthentication.AccessKey=" + emulator.accessKeyId()));
    all.add("--constant");
    all.add("AWSAuthentication.SecretAccessKey=" + emulator.secretAccessKey());
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }

  @Test
  void theFinishedMicroflowGetsTheWorkspacesInOrderAfterARestartToo() throws Exception {
    emulator.reset();
    List<JsonObject> lines =
        run(
            0,
            Map.of("TWINLINK_ENDPOINT_URL", emulator.endpoint()),
            keys("--starts", "2", "--microflow", "TwinMakerExample.DS_ListWorkspaces"));
    assertEquals(2, lines.size());
    assertEquals(lines.get(0).get("result"), lines.get(1).get("result"));
    JsonArray workspaces = lines.get(0).getAsJsonArray("result");
    assertEquals(25, workspaces.size());
    for (int index = 0; index < workspaces.size(); index++) {
      JsonObject workspace = workspaces.get(index).getAsJsonObject();
      assertEquals("TwinMakerExample.MyWorkspace", workspace.get("$entity").getAsString());
      // The emulator numbers its workspaces in their order.
      String id = workspace.get("WorkspaceID").getAsString();
      assertTrue(id.matches(String.format("\\w+-%04d-[0-9a-f]{6}", index)), id);
    }
    List<JsonObject> requests = emulator.requests();
    assertEquals(2, requests.size());
    requests.forEach(
        request -> {
          assertEquals("ListWorkspaces", request.get("operation").getAsString());
          assertEquals(200, request.get("status").getAsInt());
        });
  }

  @Tag("smoke")
  @Test
  void wrongKeysFailWithOneLine() throws Exception {
    List<JsonObject> lines =
        run(
            1,
            Map.of("TWINLINK_ENDPOINT_URL", emulator.endpoint()),
            "--constant",
            "AWSAuthentication.AccessKey=AKIAWRONGWRONGWRONG0",
            "--constant",
            "AWSAuthentication.SecretAccessKey=wrong",
            "--microflow",
            "TwinMakerExample.DS_ListWorkspaces");
    String error = lines.get(0).get("error").getAsString();
    assertTrue(error.startsWith("ListWorkspaces: credentials: "), error);
    assertFalse(error.contains("AKIAWRONGWRONGWRONG0"), error);
  }

  @Tag("smoke")
  @Test
  void everyActivityListsPageAfterPage() throws Exception {
    List<JsonObject> lines =
        run(
            0,
            Map.of(),
            keys(
                "--style",
                "10",
                "--endpoint",
                emulator.endpoint(),
                "--activity",
                "AWSTwinMakerConnector.ListWorkspaces",
                "--activity",
                "AWSIoTSiteWiseConnector.ListAssetModels",
                "--activity",
                "AWSIoTSiteWiseConnector.ListPortals",
                "--activity",
                "AWSIoTSiteWiseConnector.ListProjects",
                "--set",
                "PortalID=$AWSIoTSiteWiseConnector.ListPortals/PortalID",
                "--set",
                "MaxResults=7"));
    String[] expected = {"60 3", "120 3", "60 2", "60 9"};
    for (int index = 0; index < expected.length; index++) {
      JsonObject line = lines.get(index);
      assertEquals(
          expected[index], line.get("items").getAsInt() + " " + line.get("pages").getAsInt());
      assertTrue(line.get("milliseconds").getAsDouble() > 0);
    }
    String query =
        emulator.requests().get(emulator.requests().size() - 1).get("query").getAsString();
    assertTrue(query.contains("portalId=" + emulator.portalIds().get(0)), query);
  }

  @Test
  void thePageTakesItsDataFromTheMicroflowAndTheRoleMayRunIt() {
    AppDirectory directory = AppDirectory.open(Apps.folder().resolve("app"));
    MODULES.forEach(module -> directory.importPackage(Connectors.packed(module)));
    Model model = ModelReader.read(directory.model().units());
    assertEquals(
        List.of("TwinMakerExample.DS_ListWorkspaces"),
        model.pages().get("TwinMakerExample.Workspaces_Overview").dataSources());
    assertEquals(
        List.of("TwinMakerExample.User"),
        model.microflow("TwinMakerExample.DS_ListWorkspaces").allowedRoles());
    assertTrue(Files.exists(directory.folder().resolve("userlib/twinlink.jar")));
    assertFalse(Files.exists(directory.folder().resolve("javasource/awsauthentication/proxies")));
  }
}
