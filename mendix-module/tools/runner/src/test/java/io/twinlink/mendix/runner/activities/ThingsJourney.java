package io.twinlink.mendix.runner.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Things of AWS IoT and their shadows, by all activities. */
abstract class ThingsJourney extends WithApp {
  private static final int THINGS = 7;

  private Objects objects;

  @BeforeEach
  void emptyAccount() {
    objects = new Objects(connectors, Connectors.THINGS);
  }

  @Tag("smoke")
  @Test
  void thingsAndTheirShadows() throws Exception {
    things();
    shadows();
    search();
    String address = objects.value(objects.call("DescribeEndpoint"), "EndpointAddress");
    assertTrue(emulator.endpoint().endsWith(address), address);
    pages();
  }

  /** Calls an operation that has no activity. */
  private void operation(String name, String request) {
    MendixObject answer =
        objects.call("CallAWSOperation", "Operation", name, "RequestJSON", request);
    assertTrue(objects.<String>value(answer, "ResponseJSON").startsWith("{"));
  }

  private void things() {
    for (int number = 0; number < THINGS; number++) {
      String line = number % 2 == 0 ? "north" : "south";
      operation(
          "CreateThing",
          "{\"thingName\": \"press-"
              + number
              + "\", \"attributePayload\": {\"attributes\": {\"line\": \""
              + line
              + "\", \"maker\": \"Acme\"}}}");
    }
    MendixObject page = objects.call("ListThings", "MaxResults", 4);
    String way = "ThingAttribute_ListThingsResponse";
    assertEquals(4, objects.all(page, way).size());
    assertEquals(
        THINGS - 4,
        objects
            .all(objects.call("ListThings", "NextToken", objects.value(page, "NextToken")), way)
            .size());
    MendixObject all = objects.call("ListThings", "MaxResults", 2, "AllPages", true);
    assertEquals(THINGS, objects.all(all, way).size());
    assertNull(objects.value(all, "NextToken"));
    MendixObject some =
        objects.call("ListThings", "MaxResults", 2, "AllPages", true, "MaxTotalResults", 3);
    assertEquals(3, objects.all(some, way).size());
    MendixObject north =
        objects.call("ListThings", "AttributeName", "line", "AttributeValue", "north");
    assertEquals(
        List.of("press-0", "press-2", "press-4", "press-6"),
        objects.values(north, "ThingName", way));
    MendixObject thing = objects.call("DescribeThing", "ThingName", "press-1");
    assertEquals("press-1", objects.value(thing, "DefaultClientID"));
    assertEquals(1L, objects.<Long>value(thing, "Version"));
    List<String> attributes = new ArrayList<>();
    for (MendixObject each : objects.all(thing, "Attribute_DescribeThingResponse")) {
      attributes.add(objects.value(each, "Key") + "=" + objects.value(each, "Value"));
    }
    attributes.sort(null);
    assertEquals(List.of("line=south", "maker=Acme"), attributes);
    String message =
        objects.failure(
            "DescribeThing", objects.request("DescribeThingRequest", "ThingName", "none"));
    assertTrue(message.startsWith("DescribeThing: not_found: "), message);
  }

  private void shadows() {
    String document = "{\"state\": {\"desired\": {\"name\": \"Größe 大😀\"}}}";
    MendixObject changed =
        objects.call("UpdateThingShadow", "ThingName", "press-1", "Payload", document);
    assertTrue(objects.<String>value(changed, "Payload").contains("Größe 大😀"));
    JsonObject read = shadow("ThingName", "press-1");
    assertEquals(
        "Größe 大😀",
        read.getAsJsonObject("state").getAsJsonObject("desired").get("name").getAsString());
    for (String name : List.of("motor", "oil")) {
      objects.call(
          "UpdateThingShadow",
          "ThingName",
          "press-1",
          "ShadowName",
          name,
          "Payload",
          "{\"state\": {\"reported\": {\"temp\": 70}}}");
    }
    assertTrue(shadow("ThingName", "press-1", "ShadowName", "oil").toString().contains("70"));
    String way = "NamedShadow_ListNamedShadowsForThingResponse";
    MendixObject names =
        objects.call(
            "ListNamedShadowsForThing", "ThingName", "press-1", "PageSize", 1, "AllPages", true);
    assertEquals(List.of("motor", "oil"), objects.values(names, "ShadowName", way));
    objects.call("DeleteThingShadow", "ThingName", "press-1", "ShadowName", "oil");
    names = objects.call("ListNamedShadowsForThing", "ThingName", "press-1");
    assertEquals(List.of("motor"), objects.values(names, "ShadowName", way));
    MendixObject nothing =
        objects.request("UpdateThingShadowRequest", "ThingName", "press-1", "Payload", "");
    String message = objects.failure("UpdateThingShadow", nothing);
    assertTrue(message.startsWith("UpdateThingShadow: validation: Payload is required."), message);
  }

  private JsonObject shadow(Object... attributes) {
    MendixObject answer = objects.call("GetThingShadow", attributes);
    return JsonParser.parseString(objects.value(answer, "Payload")).getAsJsonObject();
  }

  private void search() {
    operation(
        "UpdateIndexingConfiguration",
        "{\"thingIndexingConfiguration\": {\"thingIndexingMode\": \"REGISTRY_AND_SHADOW\"}}");
    emulator.clock("{\"advance_seconds\": 3600}");
    MendixObject found =
        objects.call("SearchIndex", "QueryString", "attributes.line:south", "AllPages", true);
    String way = "ThingDocument_SearchIndexResponse";
    assertEquals(List.of("press-1", "press-3", "press-5"), objects.values(found, "ThingName", way));
    MendixObject first = objects.all(found, way).get(0);
    String document = objects.value(first, "Shadow");
    assertTrue(document.contains("Größe"), document);
    assertEquals(2, objects.all(first, "Attribute_ThingDocument").size());
  }

  private void pages() throws Exception {
    MendixObject request = objects.request("ListThingsRequest", "MaxResults", 3);
    assertEquals(3L, connectors.forEachPage(Connectors.THINGS, request, "PageApp.CountThings"));
  }
}
