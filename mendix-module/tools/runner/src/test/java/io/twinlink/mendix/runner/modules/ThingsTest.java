package io.twinlink.mendix.runner.modules;

import static io.twinlink.mendix.runner.testing.Connectors.SITEWISE;
import static io.twinlink.mendix.runner.testing.Connectors.TWINMAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.app.LogEntry;
import io.twinlink.mendix.runner.microflow.MicroflowException;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import io.twinlink.mendix.runner.testing.RolesAnywhereApp;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * MxAwsIoT's things and shadows, in an app that was made with Mendix's: keys and endpoint are those
 * of its environment.
 */
final class ThingsTest {
  /** More than AWS's largest page, which has 250. */
  private static final int THINGS = 260;

  private static Emulator emulator;
  private static App app;
  private static Connectors connectors;

  @BeforeAll
  static void start() {
    emulator = Emulator.account("--workspaces", "0", "--asset-models", "0", "--portals", "0");
    RolesAnywhereApp.point(emulator.endpoint(), emulator.accessKeyId(), emulator.secretAccessKey());
    AppDirectory directory = Apps.directory();
    for (String module :
        List.of("AWSAuthentication", TWINMAKER, SITEWISE, "MxAwsIoT", "apps/PlantMessages")) {
      directory.importPackage(Connectors.packed(module));
    }
    app =
        App.of(directory)
            .constant("AWSAuthentication.AccessKey", emulator.accessKeyId())
            .constant("AWSAuthentication.SecretAccessKey", emulator.secretAccessKey())
            .start();
    connectors = Connectors.within(app, emulator);
    for (int number = 0; number < THINGS; number++) {
      aws(
          "iot.CreateThing",
          "{'thingName': 'press-"
              + number
              + "', 'attributePayload': {'attributes': {'line': '"
              + number % 13
              + "'}}}");
    }
  }

  @AfterAll
  static void stop() {
    app.close();
    // The keys are for nobody else.
    RolesAnywhereApp.point(emulator.endpoint());
    emulator.close();
  }

  /** Calls any operation. */
  private static JsonObject aws(String operation, String request) {
    MendixObject answer =
        connectors.call(
            SITEWISE + ".CallAWSOperation",
            "Operation",
            operation,
            "RequestJSON",
            request.replace('\'', '"'));
    return json((String) connectors.value(answer, "ResponseJSON"));
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static String run(String microflow, String... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int index = 0; index < arguments.length; index += 2) {
      named.put(arguments[index], arguments[index + 1]);
    }
    return (String) app.run("PlantMessages." + microflow, named, app.context());
  }

  /** The message of a microflow that must fail, which the log must have once. */
  private static String failure(String microflow, String... arguments) {
    app.log().clear();
    String message =
        assertThrows(MicroflowException.class, () -> run(microflow, arguments)).root().getMessage();
    List<String> logged =
        app.log().entries("MxAwsIoT").stream()
            .filter(entry -> entry.level().equals("ERROR"))
            .map(LogEntry::message)
            .collect(Collectors.toList());
    assertEquals(List.of(message), logged);
    return message;
  }

  private static Set<String> names(JsonObject listed) {
    JsonArray things = listed.getAsJsonArray("things");
    Set<String> names = new TreeSet<>();
    things.forEach(thing -> names.add(thing.getAsJsonObject().get("thingName").getAsString()));
    assertEquals(things.size(), names.size());
    return names;
  }

  @Test
  void thingsOfAllPagesAreListed() {
    emulator.reset();
    assertEquals(
        THINGS, names(json(run("ListThings", "AttributeName", "", "AttributeValue", ""))).size());
    assertEquals(2, emulator.requests().size());
    String all = run("ThingNames", "AttributeName", "", "AttributeValue", "");
    assertEquals(THINGS, Set.of(all.split(" ")).size());
  }

  @Test
  void thingsWithAnAttributeAreListed() {
    String[] arguments = {"AttributeName", "line", "AttributeValue", "7"};
    Set<String> expected = new TreeSet<>();
    for (int number = 7; number < THINGS; number += 13) {
      expected.add("press-" + number);
    }
    JsonObject listed = json(run("ListThings", arguments));
    assertEquals(expected, names(listed));
    JsonObject first = listed.getAsJsonArray("things").get(0).getAsJsonObject();
    assertEquals("7", first.getAsJsonObject("attributes").get("line").getAsString());
    String told = run("ThingNames", arguments);
    assertEquals(expected, new TreeSet<>(List.of(told.split(" "))));
    String[] none = {"AttributeName", "line", "AttributeValue", "none"};
    assertEquals(Set.of(), names(json(run("ListThings", none))));
    assertEquals("", run("ThingNames", none));
  }

  @Test
  void aThingIsDescribed() {
    JsonObject thing = json(run("DescribeThing", "ThingName", "press-8"));
    assertEquals("press-8", thing.get("thingName").getAsString());
    assertEquals("press-8", thing.get("defaultClientId").getAsString());
    assertEquals("8", thing.getAsJsonObject("attributes").get("line").getAsString());
    assertEquals(1, thing.get("version").getAsInt());
    String message = failure("DescribeThing", "ThingName", "pump");
    assertTrue(message.startsWith("DescribeThing: not_found: "), message);
    assertTrue(message.contains("pump"), message);
  }

  @Test
  void aShadowIsChangedAndReadWhereverItsEndpointComesFrom() {
    String host = emulator.endpoint().replace("http://", "");
    int version = 0;
    for (String endpoint : List.of("", emulator.endpoint())) {
      String told =
          run(
              "ChangeShadow",
              "ThingName",
              "press-9",
              "Document",
              "{\"state\": {\"desired\": {\"light\": \"on\"}}}",
              "Endpoint",
              endpoint);
      assertTrue(told.startsWith(host + " {"), told);
      JsonObject shadow = json(told.substring(host.length() + 1));
      assertEquals(++version, shadow.get("version").getAsInt());
      JsonObject desired = shadow.getAsJsonObject("state").getAsJsonObject("desired");
      assertEquals("on", desired.get("light").getAsString());
    }
    String kept =
        aws("iotdata.GetThingShadow", "{'thingName': 'press-9'}").get("payload").getAsString();
    String document = new String(Base64.getDecoder().decode(kept), StandardCharsets.UTF_8);
    assertEquals(version, json(document).get("version").getAsInt());
  }

  @Test
  void aShadowThatIsRefusedIsAnError() {
    String message =
        failure("ChangeShadow", "ThingName", "press-9", "Document", "on", "Endpoint", "");
    assertTrue(message.startsWith("UpdateThingState: validation: "), message);
    message =
        failure("ChangeShadow", "ThingName", "", "Document", "{\"state\": {}}", "Endpoint", "");
    assertTrue(message.startsWith("UpdateThingState: validation: ThingName "), message);
  }
}
