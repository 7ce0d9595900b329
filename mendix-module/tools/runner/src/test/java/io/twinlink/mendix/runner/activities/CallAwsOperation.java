package io.twinlink.mendix.runner.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any operation, by its name, in JSON, from both connectors. */
abstract class CallAwsOperation extends WithApp {
  private static final String CALL = ".CallAWSOperation";
  private static final int OPERATIONS = 262;

  /** They answer with a stream. */
  private static final Set<String> STREAMS = Set.of("InvokeAssistant");

  private static MendixObject request(String module, String operation, String json) {
    return connectors.request(
        module + ".CallAWSOperationRequest", "Operation", operation, "RequestJSON", json);
  }

  private static JsonObject call(String module, MendixObject request) {
    MendixObject response = connectors.call(module + CALL, request);
    String json = (String) connectors.value(response, "ResponseJSON");
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static String refused(String module, MendixObject request, String kind) {
    String message = connectors.failure(module + CALL, request);
    assertTrue(message.startsWith("CallAWSOperation: " + kind + ": "), message);
    return message;
  }

  private static void plan(Catalogue catalogue, String operation, JsonElement body) {
    JsonObject plan = new JsonObject();
    plan.addProperty("operation", catalogue.service() + "." + operation);
    plan.add("body", body);
    JsonArray plans = new JsonArray();
    plans.add(plan);
    emulator.plan(plans.toString());
  }

  @Tag("smoke")
  @Test
  void everyOperationFromBothConnectors() {
    int seen = 0;
    for (String service : List.of("iottwinmaker", "iotsitewise", "iot", "iotdata")) {
      Catalogue catalogue = new Catalogue(service);
      for (String operation : catalogue.operations()) {
        if (!STREAMS.contains(operation)) {
          emulator.reset();
          everyOperation(catalogue, operation, Connectors.TWINMAKER);
          everyOperation(catalogue, operation, Connectors.SITEWISE);
          everyOperation(catalogue, operation, Connectors.THINGS);
        }
        seen++;
      }
    }
    assertEquals(OPERATIONS, seen);
  }

  private static void everyOperation(Catalogue catalogue, String operation, String module) {
    JsonObject facts = catalogue.operation(operation);
    String input = facts.get("input").getAsString();
    JsonObject sent = new Samples(catalogue, false).of(input).getAsJsonObject();
    JsonObject body = new JsonObject();
    JsonElement expected = body;
    if (facts.has("output")) {
      String output = facts.get("output").getAsString();
      body = new Samples(catalogue, true).of(output).getAsJsonObject();
      JsonObject members = catalogue.members(output);
      body.keySet().removeIf(member -> members.getAsJsonObject(member).has("place"));
      JsonElement payload = catalogue.shape(output).get("payload");
      if (payload != null) {
        // The body is what comes, as it is.
        body = new JsonObject();
        JsonObject raw = new JsonObject();
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        raw.addProperty(payload.getAsString(), Base64.getEncoder().encodeToString(bytes));
        expected = raw;
      } else {
        expected = told(catalogue, output, body);
      }
    }
    plan(catalogue, operation, body);
    MendixObject request = request(module, operation, sent.toString());
    request.setValue(connectors.context(), "Service", catalogue.service());
    JsonElement answer = call(module, request);
    assertEquals(SentRequest.plain(expected), SentRequest.plain(answer), operation);
    JsonObject arrived = Case.last(emulator);
    assertEquals(operation, arrived.get("operation").getAsString());
    assertEquals(catalogue.service(), arrived.get("service").getAsString());
  }

  /** {@return an answer as it is told: moments as ISO 8601 texts} */
  private static JsonElement told(Catalogue catalogue, String shape, JsonElement value) {
    switch (catalogue.type(shape)) {
      case "timestamp":
        BigDecimal milliseconds = value.getAsBigDecimal().movePointRight(3);
        return new JsonPrimitive(Instant.ofEpochMilli(milliseconds.longValueExact()).toString());
      case "structure":
      case "map":
        JsonObject object = new JsonObject();
        if (catalogue.shape(shape).has("document")) {
          return value;
        }
        boolean isMap = catalogue.type(shape).equals("map");
        for (Map.Entry<String, JsonElement> each : value.getAsJsonObject().entrySet()) {
          String name = each.getKey();
          String inner = isMap ? catalogue.inner(shape) : catalogue.member(shape, name);
          object.add(name, told(catalogue, inner, each.getValue()));
        }
        return object;
      case "list":
        JsonArray list = new JsonArray();
        for (JsonElement each : value.getAsJsonArray()) {
          list.add(told(catalogue, catalogue.inner(shape), each));
        }
        return list;
      default:
        return value;
    }
  }

  @Test
  void theServiceOfTheModuleIsMeantIfNoneIsNamed() {
    JsonObject answer =
        call(Connectors.TWINMAKER, request(Connectors.TWINMAKER, "ListWorkspaces", null));
    assertEquals(0, answer.getAsJsonArray("workspaceSummaries").size());
    answer = call(Connectors.SITEWISE, request(Connectors.SITEWISE, "ListPortals", "{}"));
    assertEquals(0, answer.getAsJsonArray("portalSummaries").size());
  }

  @Test
  void allPagesAreOneDocument() {
    AnyActivity listing =
        AnyActivity.all(connectors).stream()
            .filter(each -> each.shortName().equals("ListEntities"))
            .findFirst()
            .orElseThrow();
    MendixObject request =
        request(Connectors.TWINMAKER, "ListEntities", "{\"workspaceId\": \"plant\"}");
    request.setValue(connectors.context(), "AllPages", true);
    Pages.plan(listing, 3);
    JsonObject all = call(Connectors.TWINMAKER, request);
    assertEquals(6, all.getAsJsonArray("entitySummaries").size());
    assertFalse(all.has("nextToken"));
    Pages.plan(listing, 3);
    request.setValue(connectors.context(), "MaxTotalResults", 3);
    assertEquals(3, call(Connectors.TWINMAKER, request).getAsJsonArray("entitySummaries").size());
    Pages.plan(listing, 3);
    request.setValue(connectors.context(), "AllPages", false);
    JsonObject one = call(Connectors.TWINMAKER, request);
    assertEquals(2, one.getAsJsonArray("entitySummaries").size());
    assertEquals("token1", one.get("nextToken").getAsString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                 | {}                                | Operation is required.",
        "ListNothing      | {}                                | ListNothing",
        "CreateWorkspace  | {                                 | RequestJSON",
        "CreateWorkspace  | []                                | RequestJSON",
        "CreateWorkspace  | {\"workspaceId\": \"p\", \"roll\": 1} | roll",
        "CreateWorkspace  | {}                                | workspaceId",
        "ListWorkspaces   | {\"maxResults\": \"many\"}        | maxResults",
      })
  void requestsThatAreNone(String operation, String json, String told) {
    MendixObject request = request(Connectors.TWINMAKER, operation, json);
    String message = refused(Connectors.TWINMAKER, request, "validation");
    assertTrue(message.contains(told), message);
    assertEquals(List.of(), emulator.requests());
  }

  @Test
  void aStreamIsReadToItsEnd() {
    String json = "{\"message\": \"hi\", \"enableTrace\": false}";
    emulator.plan(
        "{\"operation\": \"iotsitewise.InvokeAssistant\", \"events\":"
            + " [{\"output\": {\"message\": \"one\"}}, {\"output\": {\"message\": \"two\"}}]}");
    JsonObject answer =
        call(Connectors.SITEWISE, request(Connectors.SITEWISE, "InvokeAssistant", json));
    assertEquals(
        "[{\"output\":{\"message\":\"one\"}},{\"output\":{\"message\":\"two\"}}]",
        answer.get("body").toString());
  }

  @Test
  void secretsAreNotInErrors() {
    for (String module : List.of(Connectors.TWINMAKER, Connectors.SITEWISE, Connectors.THINGS)) {
      MendixObject wrong = connectors.credentials("AWSAuthentication.Credentials");
      wrong.setValue(connectors.context(), "SecretAccessKey", "not/the+secret");
      connectors.as(wrong);
      String operation = module.equals(Connectors.THINGS) ? "ListThings" : "ListWorkspaces";
      String message = refused(module, request(module, operation, "{}"), "credentials");
      assertFalse(message.contains("not/the+secret"), message);
    }
  }

  @Test
  void whatIsNotThere() {
    String message =
        refused(
            Connectors.SITEWISE,
            request(
                Connectors.SITEWISE,
                "DescribeAsset",
                "{\"assetId\": \"00000000-1111-4222-8333-000000000001\"}"),
            "not_found");
    assertTrue(message.contains("ResourceNotFoundException"), message);
  }
}
