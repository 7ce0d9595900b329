package io.twinlink.mendix.runner.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares objects with an answer of AWS's, as Mendix's own connector would have filled them. */
final class AnswerOracle {
  private final Connectors connectors;
  private final MendixFacts facts;
  private final Catalogue catalogue;
  private final Set<String> seen;

  /**
   * Takes what to compare with.
   *
   * @param seen gets the attributes and associations that had something
   */
  AnswerOracle(Connectors connectors, MendixFacts facts, Set<String> seen) {
    this.seen = seen;
    this.connectors = connectors;
    this.facts = facts;
    this.catalogue = facts.catalogue();
  }

  /** Compares an object with what AWS sent for it. */
  void compare(MendixObject object, String entity, JsonElement sent) {
    compare(object, entity, facts.shape(entity), sent, null, entity);
  }

  private void compare(
      MendixObject object,
      String entity,
      String shape,
      JsonElement sent,
      String key,
      String where) {
    assertEquals(facts.module() + "." + entity, object.getType(), where);
    for (MendixFacts.Attribute attribute : facts.attributes(entity)) {
      String at = where + "." + attribute.name;
      Object actual = connectors.value(object, attribute.name);
      if (actual instanceof BigDecimal) {
        actual = ((BigDecimal) actual).stripTrailingZeros();
      }
      assertEquals(value(attribute, sent, key), actual, at);
      if (actual != null) {
        seen.add(attribute.id);
      }
    }
    for (MendixFacts.Link link : facts.links(entity)) {
      compare(object, entity, link, shape, sent, where + "/" + link.name);
    }
  }

  private void compare(
      MendixObject object,
      String entity,
      MendixFacts.Link link,
      String shape,
      JsonElement sent,
      String where) {
    String member = link.member.equals("$self") ? facts.self(entity) : link.member;
    String inner = catalogue.member(shape, member);
    JsonElement value = at(sent, member);
    List<MendixObject> others =
        connectors.app().space().follow(object, facts.module() + "." + link.name, false);
    List<JsonElement> expected = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    if (value != null && catalogue.type(inner).equals("list")) {
      value.getAsJsonArray().forEach(expected::add);
    } else if (value != null && catalogue.type(inner).equals("map")) {
      for (Map.Entry<String, JsonElement> entry : value.getAsJsonObject().entrySet()) {
        keys.add(entry.getKey());
        expected.add(entry.getValue());
      }
    } else if (value != null && !isUnionOfNothing(link, value)) {
      expected.add(value);
    }
    assertEquals(expected.size(), others.size(), where);
    if (!others.isEmpty()) {
      seen.add(link.name);
    }
    for (int index = 0; index < expected.size(); index++) {
      String key = keys.isEmpty() ? null : keys.get(index);
      MendixObject other = keys.isEmpty() ? others.get(index) : withKey(others, key, where);
      String at = where + "[" + index + "]";
      choose(other, link.child, catalogue.inner(inner), expected.get(index), key, at);
    }
  }

  private boolean isUnionOfNothing(MendixFacts.Link link, JsonElement value) {
    return value.equals(new JsonObject()) && !facts.choices(link.child).contains(link.child);
  }

  private MendixObject withKey(List<MendixObject> others, String key, String where) {
    for (MendixObject other : others) {
      if (key.equals(connectors.value(other, "Key"))) {
        return other;
      }
    }
    throw new AssertionError(where + ": no " + key);
  }

  /** Of a union, the object is of the entity that stands for the member that was sent. */
  private void choose(
      MendixObject other, String entity, String shape, JsonElement sent, String key, String where) {
    for (String choice : facts.choices(entity)) {
      String variant = facts.variant(choice);
      if (variant != null && sent.getAsJsonObject().has(variant)) {
        boolean isSame = facts.shape(choice).equals(shape);
        compare(
            other,
            choice,
            facts.shape(choice),
            isSame ? sent : sent.getAsJsonObject().get(variant),
            key,
            where);
        return;
      }
    }
    assertTrue(facts.choices(entity).contains(entity), where + ": " + sent);
    compare(other, entity, shape, sent, key, where);
  }

  private Object value(MendixFacts.Attribute attribute, JsonElement sent, String key) {
    if (attribute.member.equals("$key")) {
      return key;
    }
    if (attribute.member.startsWith("?")) {
      return at(sent, attribute.member.substring(1)) != null;
    }
    JsonElement value = at(sent, attribute.member);
    if (value == null) {
      // Mendix has no empty Boolean.
      return attribute.type.equals("Boolean") ? false : null;
    }
    switch (attribute.type) {
      case "Boolean":
        return value.getAsBoolean();
      case "Integer":
        return value.getAsInt();
      case "Long":
        return value.getAsLong();
      case "Decimal":
        return value.getAsBigDecimal().stripTrailingZeros();
      case "DateTime":
        return value.getAsJsonPrimitive().isString()
            ? Date.from(Instant.parse(value.getAsString()))
            : new Date(value.getAsBigDecimal().movePointRight(3).longValueExact());
      default:
        return attribute.enumeration() == null
            ? value.isJsonObject() ? value.toString() : value.getAsString()
            : enumeration(attribute.enumeration(), value.getAsString());
    }
  }

  private String enumeration(String enumeration, String text) {
    for (Map.Entry<String, String> value : facts.texts(enumeration).entrySet()) {
      if (value.getValue().equals(text)) {
        return value.getKey();
      }
    }
    // Newer at AWS than Mendix's connector; the model may have it by AWS's name.
    boolean isKnown =
        connectors
            .app()
            .model()
            .enumeration(facts.module() + "." + enumeration)
            .values()
            .containsKey(text);
    return isKnown ? text : facts.unknown(enumeration);
  }

  /** {@return what is at a path; null if nothing is} */
  private static JsonElement at(JsonElement sent, String path) {
    if (path.equals("$self")) {
      return sent;
    }
    JsonElement found = sent;
    for (String part : path.split("\\.")) {
      found = found == null ? null : found.getAsJsonObject().get(part);
    }
    return found == null || found.isJsonNull() ? null : found;
  }
}
