package io.twinlink.mendix.runner.activities;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.model.Parameter;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An activity of the packed model, and a request that AWS would take. */
final class AnyActivity {
  private static final String CALL = "CallAWSOperation";

  private final Connectors connectors;
  private final MendixFacts facts;
  private final Objects objects;

  /** The activity with its module. */
  final String name;

  /** The entity of the request with its module. */
  final String request;

  private AnyActivity(Connectors connectors, MendixFacts facts, Microflow microflow) {
    this.connectors = connectors;
    this.facts = facts;
    this.objects = new Objects(connectors, facts.module());
    this.name = microflow.name();
    this.request =
        microflow.parameters().stream()
            .map(Parameter::type)
            .filter(type -> type.kind() == DataType.Kind.OBJECT && type.name().endsWith("Request"))
            .map(DataType::name)
            .findFirst()
            .orElseThrow();
  }

  /** {@return all activities of the modules, but for the one that calls any operation} */
  static List<AnyActivity> all(Connectors connectors) {
    List<AnyActivity> found = new ArrayList<>();
    for (String module : List.of(Connectors.TWINMAKER, Connectors.SITEWISE)) {
      MendixFacts facts = new MendixFacts(module);
      for (Microflow microflow : connectors.app().model().microflows().values()) {
        if (microflow.module().equals(module) && !microflow.shortName().equals(CALL)) {
          found.add(new AnyActivity(connectors, facts, microflow));
        }
      }
    }
    for (String service : Connectors.THINGS_SERVICES) {
      MendixFacts facts = new MendixFacts(Connectors.THINGS, service);
      for (String name : facts.catalogue().operations()) {
        Microflow microflow =
            connectors.app().model().microflows().get(Connectors.THINGS + "." + name);
        if (microflow != null) {
          found.add(new AnyActivity(connectors, facts, microflow));
        }
      }
    }
    return found;
  }

  /** {@return the facts of the module; it may have more than these} */
  MendixFacts facts() {
    return facts;
  }

  String module() {
    return facts.module();
  }

  String shortName() {
    return name.substring(name.indexOf('.') + 1);
  }

  /** {@return the entity of the request without its module} */
  String entity() {
    return request.substring(request.indexOf('.') + 1);
  }

  /** {@return the operation that it calls; a wait calls that of its request} */
  String operation() {
    boolean isWait = shortName().startsWith("WaitUntil");
    return isWait ? entity().replaceAll("Request$", "") : shortName();
  }

  /** {@return the operation with its service} */
  String id() {
    return facts.catalogue().service() + "." + operation();
  }

  /** {@return the codes of AWS's errors} */
  String errors() {
    return facts.catalogue().operation(operation()).getAsJsonArray("errors").toString();
  }

  /** {@return the members that AWS requires in the request itself} */
  List<String> required() {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, JsonElement> member : members().entrySet()) {
      if (member.getValue().getAsJsonObject().has("required")) {
        found.add(member.getKey());
      }
    }
    return found;
  }

  private JsonObject members() {
    String input = facts.catalogue().operation(operation()).get("input").getAsString();
    return facts.catalogue().members(input);
  }

  /** {@return the attribute of the request for a member, by its name; null if there is none} */
  String attribute(MendixObject object, String member) {
    String wanted = member.toLowerCase(Locale.ROOT);
    for (String attribute : object.getMembers(connectors.context()).keySet()) {
      String name = attribute.replace("_", "").toLowerCase(Locale.ROOT);
      if (name.equals(wanted) || wanted.equals(name + "s")) {
        return attribute;
      }
    }
    return null;
  }

  /** {@return a request that AWS would take, of things that are not there} */
  MendixObject valid() {
    if (facts.has(entity())) {
      RequestMaker maker = new RequestMaker(connectors, facts, 0, new HashSet<>());
      return maker.make(entity()).object;
    }
    MendixObject object = connectors.request(request);
    Samples samples = new Samples(facts.catalogue(), false);
    for (String member : required()) {
      String attribute = attribute(object, member);
      JsonElement value = samples.of(members().getAsJsonObject(member).get("shape").getAsString());
      if (attribute != null && value.isJsonPrimitive()) {
        Object set = value.getAsString();
        if (value.getAsJsonPrimitive().isNumber()) {
          set = value.getAsLong();
        }
        object.setValue(connectors.context(), attribute, set);
      }
    }
    return withEntries(object);
  }

  private MendixObject withEntries(MendixObject object) {
    if (operation().equals("BatchPutPropertyValues")) {
      MendixObject reference =
          objects.make("EntityPropertyReference", "EntityID", "pump", "PropertyName", "speed");
      objects.join(object, objects.join(objects.make("PropertyValueEntry"), reference));
    } else if (operation().equals("BatchGetAssetPropertyAggregates")) {
      MendixObject entry =
          objects.make(
              "BatchGetAssetPropertyAggregatesEntry",
              "EntryID",
              "one",
              "PropertyAlias",
              "/speed",
              "AggregateType",
              "SUM",
              "Resolution",
              "_1h",
              "StartDate",
              new Date(1_000_000_000_000L),
              "EndDate",
              new Date(1_000_000_600_000L));
      objects.join(object, entry);
    }
    return object;
  }
}
