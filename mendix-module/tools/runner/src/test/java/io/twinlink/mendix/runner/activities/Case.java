package io.twinlink.mendix.runner.activities;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An activity that Mendix's connectors have, with what documents tell of it. */
final class Case {
  final MendixFacts facts;
  final String activity;

  private Case(MendixFacts facts, String activity) {
    this.facts = facts;
    this.activity = activity;
  }

  /** {@return all activities of both connectors} */
  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (String module : List.of(Connectors.TWINMAKER, Connectors.SITEWISE)) {
      MendixFacts facts = new MendixFacts(module);
      facts.activities().forEach(activity -> cases.add(new Case(facts, activity)));
    }
    return cases;
  }

  /** {@return the activities of all packed models whose bodies are JSON members} */
  static List<Case> all(Model model) {
    List<Case> cases = new ArrayList<>();
    for (String module : List.of(Connectors.TWINMAKER, Connectors.SITEWISE)) {
      MendixFacts facts = new ModelFacts(module, model);
      facts.activities().forEach(activity -> cases.add(new Case(facts, activity)));
    }
    for (String service : Connectors.THINGS_SERVICES) {
      MendixFacts facts = new ModelFacts(Connectors.THINGS, service, model);
      facts.activities().forEach(activity -> cases.add(new Case(facts, activity)));
    }
    // Bodies that are bytes are for ThingsJourney to compare.
    cases.removeIf(Case::isBytes);
    return cases;
  }

  private boolean isBytes() {
    return output() != null && facts.catalogue().shape(output()).has("payload");
  }

  /** {@return the activity with its module} */
  String name() {
    return facts.module() + "." + activity;
  }

  /** {@return the shape of the answer; null if it has none} */
  String output() {
    JsonElement output = facts.catalogue().operation(activity).get("output");
    return output == null ? null : output.getAsString();
  }

  /** Plans an answer. */
  void plan(Emulator emulator, JsonElement body) {
    JsonObject plan = new JsonObject();
    plan.addProperty("operation", facts.catalogue().service() + "." + activity);
    JsonObject sent = body.deepCopy().getAsJsonObject();
    JsonObject headers = new JsonObject();
    for (String member : body.getAsJsonObject().keySet()) {
      JsonObject at = facts.catalogue().members(output()).getAsJsonObject(member);
      if (at.has("wireName")) {
        headers.add(at.get("wireName").getAsString(), sent.remove(member));
      }
    }
    plan.add("headers", headers);
    plan.add("body", sent);
    JsonArray plans = new JsonArray();
    plans.add(plan);
    emulator.plan(plans.toString());
  }

  /** {@return a request with all that it takes, and what arrives of it} */
  RequestMaker.Made request(Connectors connectors, int turn, Set<String> seen) {
    return new RequestMaker(connectors, facts, turn, seen).make(facts.request(activity));
  }

  /** {@return what was recorded of the last request} */
  static JsonObject last(Emulator emulator) {
    List<JsonObject> requests = emulator.requests();
    return requests.get(requests.size() - 1);
  }
}
