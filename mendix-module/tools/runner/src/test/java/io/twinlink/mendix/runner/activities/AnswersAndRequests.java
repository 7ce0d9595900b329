package io.twinlink.mendix.runner.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every activity that Mendix's connectors have, against what documents tell of them: each attribute
 * and each association of answers and requests, all in one and as few as can be.
 */
abstract class AnswersAndRequests extends WithApp {
  /** As many as there are variants of a value: each is once where there is room for one. */
  private static final int TURNS = 8;

  private static final int ACTIVITIES_OF_MENDIX = 27;

  private final Set<String> seen = new HashSet<>();

  @Tag("smoke")
  @TestFactory
  List<DynamicTest> answersAndRequestsOfMendix() {
    return withAllMembers(Case.all());
  }

  /** What documents do not tell of goes by its name. */
  @TestFactory
  List<DynamicTest> answersAndRequestsOfAllActivities() {
    return withAllMembers(Case.all(connectors.app().model()));
  }

  private List<DynamicTest> withAllMembers(List<Case> cases) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Case each : cases) {
      tests.add(DynamicTest.dynamicTest("requests of " + each.name(), () -> fullRequests(each)));
      if (each.output() != null) {
        tests.add(DynamicTest.dynamicTest("answers of " + each.name(), () -> fullAnswers(each)));
      }
    }
    tests.add(DynamicTest.dynamicTest("nothing is left out", () -> nothingIsLeftOut(cases)));
    return tests;
  }

  private void fullAnswers(Case each) {
    for (int turn = 0; turn < TURNS; turn++) {
      compare(each, new Samples(each.facts.catalogue(), true).from(turn).of(each.output()));
    }
  }

  private void fullRequests(Case each) {
    for (int turn = 0; turn < TURNS; turn++) {
      emulator.reset();
      each.plan(emulator, new JsonObject());
      RequestMaker.Made request = each.request(connectors, turn, seen);
      connectors.call(each.name(), request.object);
      new SentRequest(each.facts.catalogue(), each.activity)
          .compare(request.sent.getAsJsonObject(), Case.last(emulator), each.name() + " " + turn);
    }
  }

  private void nothingIsLeftOut(List<Case> cases) {
    Set<String> missing = new TreeSet<>();
    cases.forEach(each -> missing.addAll(each.facts.all()));
    missing.removeAll(seen);
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void answersWithAsLittleAsCanBe(boolean isEmpty) {
    for (Case each : Case.all()) {
      JsonElement least = new Samples(each.facts.catalogue(), false).of(each.output());
      compare(each, isEmpty ? new JsonObject() : least);
    }
  }

  @Test
  void allActivitiesOfMendixAreKnown() {
    assertEquals(ACTIVITIES_OF_MENDIX, Case.all().size());
  }

  private void compare(Case each, JsonElement sent) {
    emulator.reset();
    each.plan(emulator, sent);
    RequestMaker.Made request = each.request(connectors, 0, new HashSet<>());
    new AnswerOracle(connectors, each.facts, seen)
        .compare(
            connectors.call(each.name(), request.object), each.facts.response(each.activity), sent);
  }
}
