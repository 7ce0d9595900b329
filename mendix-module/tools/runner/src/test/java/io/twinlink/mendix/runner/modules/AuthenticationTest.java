package io.twinlink.mendix.runner.modules;

import static io.twinlink.mendix.runner.testing.Connectors.SITEWISE;
import static io.twinlink.mendix.runner.testing.Connectors.TWINMAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.microflow.Support;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Entity;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.model.ModelReader;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.CommandLine;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import io.twinlink.mendix.runner.testing.MendixModule;
import io.twinlink.mendix.runner.testing.TestModule;
import io.twinlink.mendix.runner.testing.UserApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our AWSAuthentication, and the connectors with Mendix's own. */
final class AuthenticationTest {
  private static App start() {
    AppDirectory directory = AppDirectory.open(Apps.folder().resolve("app"));
    directory.importPackage(Connectors.packed("AWSAuthentication"));
    return App.of(directory)
        .constant("AWSAuthentication.AccessKey", "AKIATEST")
        .constant("AWSAuthentication.SecretAccessKey", "secret")
        .start();
  }

  @Test
  void staticCredentialsComeFromTheConstants() {
    try (App app = start()) {
      for (MendixObject made :
          List.of(
              (MendixObject)
                  app.run("AWSAuthentication.GetStaticCredentials", Map.of(), app.context()),
              (MendixObject)
                  app.run(
                      "AWSAuthentication.GetCredentials",
                      Map.of("UseStaticCredentials", true, "ENUM_Region", "eu_west_1"),
                      app.context()))) {
        assertEquals("AWSAuthentication.Credentials", made.getType());
        assertEquals("AKIATEST", made.getValue(app.context(), "AccessKey"));
        assertEquals("secret", made.getValue(app.context(), "SecretAccessKey"));
      }
    }
  }

  @Test
  void sessionCredentialsAreMendixsOwnType() {
    try (App app = start()) {
      MendixObject made =
          (MendixObject)
              app.run(
                  "AWSAuthentication.GetSessionCredentials",
                  Map.of(
                      "AccessKey",
                      "A",
                      "SecretAccessKey",
                      "S",
                      "Token",
                      "T",
                      "Expiration",
                      new Date(5000)),
                  app.context());
      assertEquals("AWSAuthentication.TemporaryCredentials", made.getType());
      assertEquals("T", made.getValue(app.context(), "Token"));
      assertEquals(new Date(5000), made.getValue(app.context(), "Expiration"));
    }
  }

  @Test
  void regionsAreNamedAsAwsDoes() {
    try (App app = start()) {
      for (String region :
          app.model().enumeration("AWSAuthentication.ENUM_Region").values().keySet()) {
        assertEquals(
            region.replace('_', '-'),
            app.run("AWSAuthentication.GetRegion", Map.of("Region", region), app.context()));
      }
    }
  }

  @Test
  void regionsAndTheOtherChoicesAreCaptionedAsMendixDoes() {
    AppDirectory directory = AppDirectory.open(Apps.folder().resolve("app"));
    directory.importPackage(Connectors.packed("AWSAuthentication"));
    Model ours = ModelReader.read(directory.model().units());
    AppDirectory other = Apps.directory(MendixModule.named("AWSAuthentication"));
    Model theirs = ModelReader.read(other.model().units());
    theirs
        .enumerations()
        .forEach(
            (name, enumeration) ->
                enumeration
                    .values()
                    .forEach(
                        (value, its) ->
                            assertEquals(
                                its.captions(),
                                ours.enumeration(name).values().get(value).captions(),
                                name + "." + value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ours", "3.0", "4.1.3"})
  void theConnectorsWorkWithMendixsOwn(String version) throws Exception {
    Path folder = Apps.folder();
    Path authentication = Connectors.packed("AWSAuthentication");
    if (!version.equals("ours")) {
      boolean isOld = version.equals("3.0");
      TestModule module =
          isOld ? MendixModule.oldAuthentication() : MendixModule.named("AWSAuthentication");
      authentication = module.write(folder);
    }
    List<Path> packages =
        List.of(
            authentication,
            Connectors.packed(TWINMAKER),
            Connectors.packed(SITEWISE),
            UserApp.module().write(folder));
    try (Emulator emulator = Emulator.start()) {
      // No request of 3.0 can name an endpoint, so the environment does.
      Map<String, String> environment = Map.of("TWINLINK_ENDPOINT_URL", emulator.endpoint());
      List<JsonObject> lines =
          CommandLine.run(
              0,
              environment,
              packages,
              "--constant",
              "MyApp.Key=" + emulator.accessKeyId(),
              "--constant",
              "MyApp.Secret=" + emulator.secretAccessKey(),
              "--microflow",
              "MyApp.CountWorkspaces",
              "--microflow",
              "MyApp.CountWithWrongSecret");
      assertEquals("25", lines.get(0).get("result").getAsString());
      String message = lines.get(1).get("result").getAsString();
      assertTrue(message.startsWith("ListWorkspaces: credentials: "), message);
    }
  }

  /** What a module refers to is there, whichever AWSAuthentication an app has. */
  @Test
  void everyModuleFindsInMendixsOwnWhatItRefersTo() {
    Path authentication = MendixModule.named("AWSAuthentication").write(Apps.folder());
    AppDirectory directory = Connectors.directory(authentication);
    directory.importPackage(Connectors.packed("TwinMakerExample"));
    try (App app = App.of(directory).start()) {
      List<String> missing = new ArrayList<>();
      for (Microflow microflow : app.model().microflows().values()) {
        missing.addAll(Support.missing(app.model(), microflow));
      }
      assertEquals(List.of(), missing);
      for (Entity entity : app.model().entities().values()) {
        app.model().attributes(entity);
      }
      for (Association association : app.model().associations().values()) {
        app.model().entity(association.parent());
        app.model().entity(association.child());
      }
    }
  }

  @Test
  void activitiesWithTheSettingsOfMendixsOwn() {
    Path authentication = MendixModule.named("AWSAuthentication").write(Apps.folder());
    try (Emulator emulator = Emulator.start();
        Connectors connectors = Connectors.start(Connectors.directory(authentication), emulator)) {
      MendixObject workspaces = connectors.call(TWINMAKER + ".ListWorkspaces");
      assertEquals(
          25, connectors.follow(workspaces, "ListWorkspacesResponse_WorkspaceSummary").size());
      MendixObject portals = connectors.call(SITEWISE + ".ListPortals");
      assertEquals(50, connectors.follow(portals, "PortalSummary_ListPortalsResponse").size());
    }
  }
}
