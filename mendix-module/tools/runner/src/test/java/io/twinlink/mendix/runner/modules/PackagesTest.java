package io.twinlink.mendix.runner.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.microflow.Support;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.model.Page;
import io.twinlink.mendix.runner.mpk.ModulePackage;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Connectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All packages in one app: what is in them, and the microflows behind their pages. */
final class PackagesTest {
  private static final List<String> MODULES =
      List.of(
          "AWSAuthentication",
          "AWSTwinMakerConnector",
          "AWSIoTSiteWiseConnector",
          "AWSIoTConnector",
          "MxAwsIoT",
          "TwinMakerExample");

  private static App app;

  @BeforeAll
  static void start() {
    AppDirectory directory = AppDirectory.open(Apps.folder().resolve("app"));
    MODULES.forEach(module -> directory.importPackage(Connectors.packed(module)));
    app = App.of(directory).start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static Object run(String microflow, Object... arguments) {
    Map<String, Object> named = new java.util.HashMap<>();
    for (int index = 0; index < arguments.length; index += 2) {
      named.put((String) arguments[index], arguments[index + 1]);
    }
    return app.run("AWSAuthentication." + microflow, named, app.context());
  }

  @Test
  void everyMicroflowIsUnderstood() {
    List<String> missing = new ArrayList<>();
    for (Microflow microflow : app.model().microflows().values()) {
      missing.addAll(Support.missing(app.model(), microflow));
    }
    assertEquals(List.of(), missing);
    assertTrue(app.model().microflows().size() >= 10);
  }

  @Test
  void everyMicroflowOfAPageIsThereAndMayBeRun() {
    for (Page page : app.model().pages().values()) {
      List<String> used = new ArrayList<>(page.dataSources());
      used.addAll(page.actions());
      for (String microflow : used) {
        assertFalse(app.model().microflow(microflow).allowedRoles().isEmpty(), microflow);
      }
    }
  }

  @Test
  void thePackagesHoldNoGeneratedJavaAndOneJarName() {
    for (String module : MODULES) {
      for (String path : ModulePackage.read(Connectors.packed(module)).files().keySet()) {
        assertFalse(path.contains("/proxies/"), path);
        assertFalse(path.startsWith("javasource/system/"), path);
        boolean isLibrary = path.startsWith("userlib/");
        assertTrue(!isLibrary || path.startsWith("userlib/twinlink.jar"), path);
      }
    }
  }

  @Test
  void settingsAreMadeCheckedAndSaved() {
    MendixObject settings = (MendixObject) run("Settings_GetCreate");
    int before = app.client().shown().size();
    assertEquals(false, run("ACT_Settings_Save", "Settings", settings));
    List<String> shown = app.client().shown().subList(before, app.client().shown().size());
    assertEquals(1, shown.size());
    assertTrue(shown.get(0).startsWith("feedback AWSAuthentication.Settings.Region: "));
    settings.setValue(app.context(), "Region", "eu_west_1");
    settings.setValue(app.context(), "UseStaticCredentials", true);
    assertEquals(true, run("ACT_Settings_Save", "Settings", settings));
    shown = app.client().shown().subList(before + 1, app.client().shown().size());
    assertTrue(shown.get(0).contains("AWSAuthentication.AccessKey"), shown.toString());
    assertEquals("close page", shown.get(1));
    assertEquals(settings, run("Settings_GetCreate"));
    run("ACT_Settings_Delete", "Settings", settings);
    assertFalse(settings.equals(run("Settings_GetCreate")));
  }
}
