package io.twinlink.mendix.runner.activities;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fills request objects with all that Mendix's connector has, and says what AWS must get of them.
 */
final class RequestMaker {
  /** How deep values are within values. */
  private static final int DEEPEST = 3;

  private final Connectors connectors;
  private final MendixFacts facts;
  private final Catalogue catalogue;
  private final Samples samples;

  private final Set<String> seen;

  private final int first;

  /** Which of several values and entities is next. */
  private int turn;

  private int depth;

  /** The entities that lead to the one that is filled. */
  private final Deque<String> around = new ArrayDeque<>();

  /**
   * Begins with the first values.
   *
   * @param first which specialization is taken where there is room for one
   * @param seen gets the attributes and associations that are set
   */
  RequestMaker(Connectors connectors, MendixFacts facts, int first, Set<String> seen) {
    this.seen = seen;
    this.connectors = connectors;
    this.facts = facts;
    this.catalogue = facts.catalogue();
    this.samples = new Samples(catalogue, true);
    this.first = first;
    this.turn = first;
  }

  /** An object and what it stands for. */
  static final class Made {
    final MendixObject object;
    final JsonElement sent;
    private final String key;

    Made(MendixObject object, JsonElement sent, String key) {
      this.object = object;
      this.sent = sent;
      this.key = key;
    }
  }

  /** {@return a request object, and AWS's members} */
  Made make(String entity) {
    MendixObject request = connectors.request(facts.module() + "." + entity);
    return fill(request, entity, facts.shape(entity), null);
  }

  private Made fill(MendixObject object, String entity, String shape, String keyShape) {
    JsonElement sent = new JsonObject();
    String key = null;
    String only = shape.equals("Variant") ? one(entity) : null;
    for (MendixFacts.Attribute attribute : facts.attributes(entity)) {
      if (attribute.member.startsWith("?")) {
        set(object, attribute, attribute.member.substring(1).equals(only));
      } else if (attribute.member.equals("$key") && keyShape == null) {
        continue;
      } else if (attribute.member.equals("$key")) {
        key = samples.of(keyShape).getAsString();
        set(object, attribute, key);
      } else if (only == null || attribute.member.equals(only)) {
        JsonElement value = value(attribute, catalogue.member(shape, attribute.member), object);
        if (attribute.member.equals("$self")) {
          sent = value;
        } else {
          put(sent.getAsJsonObject(), attribute.member, value);
        }
      }
    }
    around.push(entity);
    for (MendixFacts.Link link : facts.links(entity)) {
      boolean isTooDeep = Collections.frequency(around, link.child) >= DEEPEST;
      if (only == null && !isTooDeep) {
        fill(object, entity, link, shape, sent.getAsJsonObject());
      }
    }
    around.pop();
    for (Map.Entry<String, JsonElement> constant : facts.constants(entity).entrySet()) {
      sent.getAsJsonObject().add(constant.getKey(), constant.getValue());
    }
    return new Made(object, sent, key);
  }

  /** {@return the one member that is set, of a structure that takes one} */
  private String one(String entity) {
    List<String> members = new ArrayList<>();
    facts.attributes(entity).forEach(attribute -> members.add(attribute.member));
    members.removeIf(member -> member.startsWith("?"));
    return members.get(turn++ % members.size());
  }

  private void fill(
      MendixObject object, String entity, MendixFacts.Link link, String shape, JsonObject sent) {
    String member = link.member.equals("$self") ? facts.self(entity) : link.member;
    String inner = catalogue.member(shape, member);
    String type = catalogue.type(inner);
    boolean isMany = !type.equals("structure") && (link.isSet || link.isStoredInChild);
    List<String> choices = new ArrayList<>(facts.choices(link.child));
    depth++;
    if (depth > 2 * DEEPEST && choices.size() > 1) {
      choices.removeIf(choice -> !facts.links(choice).isEmpty());
    }
    List<Made> made = new ArrayList<>();
    int count = isMany ? Math.min(Math.max(2, choices.size()), most(inner)) : 1;
    for (int index = 0; index < count; index++) {
      String choice = choices.get((isMany ? index + turn : first + depth) % choices.size());
      MendixObject other = connectors.app().space().create(facts.module() + "." + choice);
      String keyShape = type.equals("map") ? catalogue.shape(inner).get("key").getAsString() : null;
      made.add(fill(other, choice, catalogue.inner(inner), keyShape));
    }
    depth--;
    turn++;
    associate(object, link, made);
    JsonElement value = made.get(0).sent;
    if (type.equals("list")) {
      JsonArray list = new JsonArray();
      made.forEach(each -> list.add(each.sent));
      value = list;
    } else if (type.equals("map")) {
      JsonObject map = new JsonObject();
      made.forEach(each -> map.add(each.key, each.sent));
      value = map;
    }
    if (member.equals("$self")) {
      value.getAsJsonObject().entrySet().forEach(each -> sent.add(each.getKey(), each.getValue()));
    } else {
      put(sent, member, value);
    }
  }

  private int most(String shape) {
    JsonObject facts = catalogue.shape(shape);
    return facts.has("max") ? facts.get("max").getAsInt() : Integer.MAX_VALUE;
  }

  private void associate(MendixObject object, MendixFacts.Link link, List<Made> others) {
    String name = facts.module() + "." + link.name;
    seen.add(link.name);
    List<IMendixIdentifier> ids = new ArrayList<>();
    for (Made other : others) {
      ids.add(other.object.getId());
      if (link.isStoredInChild) {
        other.object.setValue(connectors.context(), name, object.getId());
      }
    }
    if (!link.isStoredInChild) {
      object.setValue(connectors.context(), name, link.isSet ? ids : ids.get(0));
    }
  }

  private void set(MendixObject object, MendixFacts.Attribute attribute, Object value) {
    seen.add(attribute.id);
    object.setValue(connectors.context(), attribute.name, value);
  }

  /** Sets an attribute; {@return what AWS gets} */
  private JsonElement value(MendixFacts.Attribute attribute, String shape, MendixObject object) {
    boolean isList = catalogue.type(shape).equals("list");
    JsonElement sent = samples.of(isList ? catalogue.inner(shape) : shape);
    if (attribute.enumeration() != null) {
      List<Map.Entry<String, String>> texts =
          List.copyOf(facts.texts(attribute.enumeration()).entrySet());
      Map.Entry<String, String> chosen = texts.get(turn++ % texts.size());
      set(object, attribute, chosen.getKey());
      sent = new JsonPrimitive(chosen.getValue());
    } else {
      set(object, attribute, mendix(attribute, sent));
    }
    if (!isList) {
      return sent;
    }
    JsonArray list = new JsonArray();
    list.add(sent);
    return list;
  }

  private static Object mendix(MendixFacts.Attribute attribute, JsonElement sent) {
    switch (attribute.type) {
      case "Boolean":
        return sent.getAsBoolean();
      case "Integer":
        return sent.getAsInt();
      case "Long":
        return sent.getAsLong();
      case "Decimal":
        return sent.getAsBigDecimal();
      case "DateTime":
        return sent.getAsJsonPrimitive().isString()
            ? Date.from(Instant.parse(sent.getAsString()))
            : new Date(sent.getAsBigDecimal().movePointRight(3).longValueExact());
      default:
        return sent.getAsString();
    }
  }

  private static void put(JsonObject sent, String path, JsonElement value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      sent.add(path, value);
      return;
    }
    String first = path.substring(0, dot);
    if (!sent.has(first)) {
      sent.add(first, new JsonObject());
    }
    put(sent.getAsJsonObject(first), path.substring(dot + 1), value);
  }
}
