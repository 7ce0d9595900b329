package io.twinlink.mendix.runner.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every activity that gives pages: all of them at once, up to a number, and page by page. */
abstract class Pages extends WithApp {
  private static final int PAGES = 3;

  private static final int PAGED_ACTIVITIES = 25;

  /** Lists that are the same on every page. */
  private static final List<String> HEADINGS = List.of("columns", "columnDescriptions");

  private static List<AnyActivity> paged() {
    return AnyActivity.all(connectors).stream()
        .filter(activity -> activity.attribute(activity.valid(), "nextToken") != null)
        .collect(Collectors.toList());
  }

  private static MendixObject request(AnyActivity activity) {
    MendixObject request = activity.valid();
    request.setValue(connectors.context(), "NextToken", null);
    return request;
  }

  /** Plans pages, the last of which has no token. */
  static List<JsonObject> plan(AnyActivity activity, int pages) {
    emulator.reset();
    Catalogue catalogue = activity.facts().catalogue();
    String output = catalogue.operation(activity.operation()).get("output").getAsString();
    Samples samples = new Samples(catalogue, true);
    List<JsonObject> planned = new ArrayList<>();
    JsonArray plans = new JsonArray();
    for (int page = 1; page <= pages; page++) {
      JsonObject body = samples.of(output).getAsJsonObject();
      body.remove("nextToken");
      HEADINGS.stream()
          .filter(name -> body.has(name) && !planned.isEmpty())
          .forEach(name -> body.add(name, planned.get(0).get(name)));
      if (page < pages) {
        body.addProperty("nextToken", "token" + page);
      }
      planned.add(body);
      JsonObject plan = new JsonObject();
      plan.addProperty("operation", activity.id());
      plan.add("body", body);
      plans.add(plan);
    }
    emulator.plan(plans.toString());
    return planned;
  }

  /** {@return one answer with what is on all pages} */
  private static JsonObject joined(List<JsonObject> pages) {
    JsonObject all = new JsonObject();
    for (JsonObject page : pages) {
      for (Map.Entry<String, JsonElement> member : page.deepCopy().entrySet()) {
        JsonElement before = all.get(member.getKey());
        boolean isSame = before == null || HEADINGS.contains(member.getKey());
        if (!isSame && before.isJsonArray()) {
          before.getAsJsonArray().addAll(member.getValue().getAsJsonArray());
        } else if (!isSame && before.isJsonObject()) {
          JsonObject more = member.getValue().getAsJsonObject();
          more.entrySet()
              .forEach(each -> before.getAsJsonObject().add(each.getKey(), each.getValue()));
        } else {
          all.add(member.getKey(), member.getValue());
        }
      }
    }
    all.remove("nextToken");
    return all;
  }

  /** Compares a response with an answer: by what documents tell of it, or by their numbers. */
  private static void compare(AnyActivity activity, MendixObject response, JsonObject sent) {
    String entity = response.getType().substring(response.getType().indexOf('.') + 1);
    if (activity.facts().has(entity)) {
      new AnswerOracle(connectors, activity.facts(), new HashSet<>())
          .compare(response, entity, sent);
    }
    int expected =
        sent.asMap().values().stream()
            .mapToInt(each -> each.isJsonArray() ? each.getAsJsonArray().size() : size(each))
            .sum();
    assertEquals(expected, new Objects(connectors, activity.module()).children(response).size());
  }

  private static int size(JsonElement value) {
    return value.isJsonObject() ? value.getAsJsonObject().size() : 0;
  }

  @Tag("smoke")
  @Test
  void allPagesAreOneResponse() {
    assertEquals(PAGED_ACTIVITIES, paged().size());
    for (AnyActivity activity : paged()) {
      List<JsonObject> pages = plan(activity, PAGES);
      MendixObject request = request(activity);
      request.setValue(connectors.context(), "AllPages", true);
      MendixObject response = connectors.call(activity.name, request);
      compare(activity, response, joined(pages));
      assertNull(connectors.value(response, "NextToken"), activity.name);
      assertEquals(PAGES, emulator.requests().size(), activity.name);
    }
  }

  @Test
  void pageByPageWithTheToken() {
    for (AnyActivity activity : paged()) {
      List<JsonObject> pages = plan(activity, PAGES);
      MendixObject request = request(activity);
      String token = null;
      for (int page = 0; page < PAGES; page++) {
        request.setValue(connectors.context(), "NextToken", token);
        MendixObject response = connectors.call(activity.name, request);
        JsonObject sent = pages.get(page);
        compare(activity, response, sent);
        JsonElement expected = sent.get("nextToken");
        String before = token;
        token = (String) connectors.value(response, "NextToken");
        assertEquals(expected == null ? null : expected.getAsString(), token);
        String arrived = Case.last(emulator).toString();
        assertEquals(before != null, arrived.contains("token" + page), arrived);
      }
    }
  }

  @Test
  void noMoreThanAreWanted() {
    for (AnyActivity activity : paged()) {
      MendixObject request = request(activity);
      if (request.hasMember("MaxTotalResults")) {
        List<JsonObject> pages = plan(activity, PAGES);
        request.setValue(connectors.context(), "AllPages", true);
        request.setValue(connectors.context(), "MaxTotalResults", 3);
        MendixObject response = connectors.call(activity.name, request);
        int headings = (int) HEADINGS.stream().filter(name -> pages.get(0).has(name)).count() * 2;
        int size = new Objects(connectors, activity.module()).children(response).size();
        assertEquals(3 + headings, size, activity.name);
        assertNull(connectors.value(response, "NextToken"), activity.name);
        assertEquals(2, emulator.requests().size(), activity.name);
        request.setValue(connectors.context(), "MaxTotalResults", 0);
        String message = connectors.failure(activity.name, request);
        assertEquals(
            true, message.contains("MaxTotalResults must be 1 or more, but is 0."), message);
      }
    }
  }
}
