package io.twinlink.mendix.runner.modules;

import static io.twinlink.mendix.runner.testing.Connectors.SITEWISE;
import static io.twinlink.mendix.runner.testing.Connectors.TWINMAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.microflow.Support;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import io.twinlink.mendix.runner.testing.MendixModule;
import io.twinlink.mendix.runner.testing.RolesAnywhereApp;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * PlantMonitor, an app that was made with Mendix's connectors: first they are there, then these
 * modules are imported over them, and its microflows run as they are.
 */
final class MovingTest {
  private static final String WORKSPACE = "Works";

  /** Values are put here: a full second, and no future. */
  private static final long THEN = Instant.now().getEpochSecond() - 3600;

  private static Emulator emulator;
  private static App app;
  private static Connectors connectors;
  private static String assetId;
  private static String temperature;
  private static String noise;

  @BeforeAll
  static void move() {
    emulator = Emulator.start("--workspaces", "0", "--asset-models", "0", "--portals", "0");
    // No request of the app names an endpoint.
    RolesAnywhereApp.point(emulator.endpoint());
    Path folder = Apps.folder();
    AppDirectory directory = AppDirectory.open(folder.resolve("app"));
    List<String> modules = List.of("AWSAuthentication", TWINMAKER, SITEWISE);
    modules.forEach(module -> directory.importPackage(MendixModule.named(module).write(folder)));
    directory.importPackage(Connectors.packed("apps/PlantMonitor"));
    try (App before = App.of(directory).start()) {
      assertEquals(List.of(), missing(before));
    }
    modules.forEach(module -> directory.importPackage(Connectors.packed(module)));
    app =
        App.of(directory)
            .constant("AWSAuthentication.AccessKey", emulator.accessKeyId())
            .constant("AWSAuthentication.SecretAccessKey", emulator.secretAccessKey())
            .start();
    connectors = Connectors.within(app, emulator);
    makeAsset();
    makeEntities();
  }

  @AfterAll
  static void stop() {
    app.close();
    emulator.close();
  }

  private static List<String> missing(App app) {
    List<String> missing = new ArrayList<>();
    for (Microflow microflow : app.model().microflows().values()) {
      missing.addAll(Support.missing(app.model(), microflow));
    }
    return missing;
  }

  /** Calls any operation, to prepare what the app is to find. */
  private static JsonObject aws(String module, String operation, String request) {
    MendixObject answer =
        connectors.call(
            module + ".CallAWSOperation",
            "Operation",
            operation,
            "RequestJSON",
            request.replace('\'', '"'));
    String json = (String) connectors.value(answer, "ResponseJSON");
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static void makeAsset() {
    String model =
        aws(
                SITEWISE,
                "CreateAssetModel",
                "{'assetModelName': 'Press', 'assetModelProperties': ["
                    + "{'name': 'Temperature', 'dataType': 'DOUBLE', 'type': {'measurement': {}}},"
                    + "{'name': 'Noise', 'dataType': 'INTEGER', 'type': {'measurement': {}}}]}")
            .get("assetModelId")
            .getAsString();
    assetId =
        aws(SITEWISE, "CreateAsset", "{'assetName': 'Press 1', 'assetModelId': '" + model + "'}")
            .get("assetId")
            .getAsString();
    JsonObject asset = aws(SITEWISE, "DescribeAsset", "{'assetId': '" + assetId + "'}");
    temperature = propertyId(asset, 0);
    noise = propertyId(asset, 1);
  }

  private static String propertyId(JsonObject asset, int place) {
    return asset
        .getAsJsonArray("assetProperties")
        .get(place)
        .getAsJsonObject()
        .get("id")
        .getAsString();
  }

  private static void makeEntities() {
    aws(TWINMAKER, "CreateWorkspace", "{'workspaceId': '" + WORKSPACE + "'}");
    String in = "'workspaceId': '" + WORKSPACE + "', ";
    aws(
        TWINMAKER,
        "CreateComponentType",
        "{"
            + in
            + "'componentTypeId': 'com.example.press', 'propertyDefinitions': {"
            + "'serial': {'dataType': {'type': 'STRING'}, 'isExternalId': true},"
            + "'tons': {'dataType': {'type': 'LONG'}},"
            + "'size': {'dataType': {'type': 'INTEGER'}},"
            + "'width': {'dataType': {'type': 'DOUBLE'}},"
            + "'isOld': {'dataType': {'type': 'BOOLEAN'}},"
            + "'tags': {'dataType': {'type': 'LIST', 'nestedType': {'type': 'STRING'}}},"
            + "'limits': {'dataType': {'type': 'MAP', 'nestedType': {'type': 'DOUBLE'}}},"
            + "'feeds': {'dataType': {'type': 'RELATIONSHIP'}},"
            + "'pressure': {'dataType': {'type': 'DOUBLE'}, 'isTimeSeries': true}}}");
    aws(TWINMAKER, "CreateEntity", "{" + in + "'entityName': 'Hall', 'entityId': 'hall'}");
    for (String press : List.of("press-1", "press-2", "press-3")) {
      String value =
          "{'serial': {'value': {'stringValue': 'S-"
              + press
              + "'}},"
              + "'tons': {'value': {'longValue': 5000000000}},"
              + "'size': {'value': {'integerValue': 7}},"
              + "'width': {'value': {'doubleValue': 1.25}},"
              + "'isOld': {'value': {'booleanValue': true}},"
              + "'tags': {'value': {'listValue': [{'stringValue': 'a'}, {'stringValue': 'b'}]}},"
              + "'limits': {'value': {'mapValue': {'high': {'doubleValue': 9.5}}}},"
              + "'feeds': {'value': {'relationshipValue': {'targetEntityId': 'hall'}}}}";
      aws(
          TWINMAKER,
          "CreateEntity",
          "{"
              + in
              + "'entityName': 'The "
              + press
              + "', 'entityId': '"
              + press
              + "', 'parentEntityId': 'hall', 'components': {'machine': {'componentTypeId':"
              + " 'com.example.press', 'properties': "
              + value
              + "}}}");
    }
  }

  /** Runs a microflow of the app with parameters (name, value...): the parts of its text. */
  private static List<String> run(String microflow, Object... parameters) {
    Map<String, Object> arguments = new HashMap<>();
    for (int index = 0; index < parameters.length; index += 2) {
      arguments.put((String) parameters[index], parameters[index + 1]);
    }
    String text = (String) app.run("PlantMonitor." + microflow, arguments, app.context());
    return Arrays.asList(text.split("; "));
  }

  @Test
  void nothingThatTheAppUsesIsMissing() {
    assertEquals(List.of(), missing(app));
  }

  @Test
  void anEntityIsWalkedThrough() {
    List<String> lines = run("DescribeEntity", "WorkspaceID", WORKSPACE, "EntityID", "press-1");
    assertEquals("The press-1 below hall is ACTIVE", lines.get(0));
    List<String> sorted = new ArrayList<>(lines.subList(1, lines.size()));
    sorted.sort(null);
    assertEquals(
        List.of(
            "machine of com.example.press, defined in itself",
            "machine.feeds (RELATIONSHIP) = -> hall",
            "machine.isOld (_BOOLEAN) = true",
            "machine.limits (MAP) = {high: 9.5}",
            "machine.serial (_STRING) = S-press-1",
            "machine.size (INTEGER) = 7",
            "machine.tags (LIST) = [a, b]",
            "machine.tons (_LONG) = 5000000000",
            "machine.width (_DOUBLE) = 1.25"),
        sorted);
  }

  private static List<String> found(String by, String value) {
    return run("FindEntities", "WorkspaceID", WORKSPACE, "By", by, "Value", value);
  }

  @Test
  void entitiesAreFoundByEachFilterPageAfterPage() {
    List<String> presses = List.of("press-1 ACTIVE", "press-2 ACTIVE", "press-3 ACTIVE");
    assertEquals(List.of("hall/ ACTIVE"), found(null, null));
    assertEquals(presses, found("PARENT_ENTITY_ID", "hall"));
    assertEquals(presses, found("COMPONENT_TYPE_ID", "com.example.press"));
    assertEquals(List.of("press-2 ACTIVE"), found("EXTERNAL_ID", "S-press-2"));
    List<JsonObject> requests = emulator.requests();
    assertEquals("ListEntities", requests.get(requests.size() - 1).get("operation").getAsString());
  }

  @Test
  void aHistoryIsAskedForByEntity() {
    String entries = "";
    for (int second = 0; second < 3; second++) {
      entries +=
          (second == 0 ? "" : ", ")
              + "{'entityPropertyReference': {'entityId': 'press-1', 'componentName': 'machine',"
              + " 'propertyName': 'pressure'}, 'propertyValues': [{'time': '"
              + Instant.ofEpochSecond(THEN + second)
              + "', 'value': {'doubleValue': "
              + second
              + ".5}}]}";
    }
    aws(
        TWINMAKER,
        "BatchPutPropertyValues",
        "{'workspaceId': '" + WORKSPACE + "', 'entries': [" + entries + "]}");
    List<String> lines =
        run(
            "EntityHistory",
            "WorkspaceID",
            WORKSPACE,
            "EntityID",
            "press-1",
            "ComponentName",
            "machine",
            "Property",
            "pressure",
            "Start",
            new Date((THEN - 60) * 1000),
            "End",
            new Date((THEN + 60) * 1000));
    assertEquals("press-1.machine.pressure", lines.get(0));
    for (int second = 0; second < 3; second++) {
      String time = Instant.ofEpochSecond(THEN + second).toString().substring(11, 19);
      assertEquals(time + " " + second + ".5", lines.get(3 - second));
    }
  }

  @Test
  void anAssetIsDescribed() {
    assertEquals(
        List.of(
            "Press 1 is ACTIVE",
            "Temperature (_DOUBLE) DISABLED " + temperature,
            "Noise (INTEGER) DISABLED " + noise),
        run("DescribeAsset", "AssetID", assetId));
  }

  @Test
  void valuesArePutAndReadInEachWay() {
    String refused =
        run(
                "PutValues",
                "AssetID",
                assetId,
                "PropertyID",
                temperature,
                "Seconds",
                THEN,
                "Value",
                new BigDecimal("20.25"))
            .get(0);
    assertEquals("bad: RESOURCE_NOT_FOUND_EXCEPTION", refused);
    String first = THEN + ".5 20.25 GOOD";
    String second = (THEN + 10) + ".5 20.75 GOOD";
    assertEquals(
        List.of(second), run("LatestValue", "AssetID", assetId, "PropertyID", temperature));
    assertEquals(List.of("none"), run("LatestValue", "AssetID", assetId, "PropertyID", noise));
    // 400 ms after the second before and 600 ms before the one after: both ends move outwards.
    assertEquals(
        List.of(first, second),
        run(
            "ValueHistory",
            "AssetID",
            assetId,
            "PropertyID",
            temperature,
            "Start",
            new Date(THEN * 1000 - 600),
            "End",
            new Date((THEN + 10) * 1000 + 400)));
    List<String> latest =
        run(
            "LatestValues",
            "AssetID",
            assetId,
            "PropertyID",
            temperature,
            "OtherPropertyID",
            noise);
    assertEquals(
        List.of("good " + second, "without none", "bad ResourceNotFoundException", "0 skipped"),
        latest);
  }
}
