package io.twinlink.mendix.runner.activities;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What documents tell of one of Mendix's connectors: names and types, and which member of AWS's an
 * attribute or an association stands for. Nothing of it is ours.
 */
class MendixFacts {
  private static final Path FOLDER = Path.of(System.getProperty("twinlink.vectors"), "mendix");

  private final String module;
  private final Catalogue catalogue;
  private final JsonObject members;
  private final Map<String, JsonObject> entities;
  private final Map<String, JsonObject> associations;
  private final Map<String, JsonObject> enumerations;
  private final Map<String, JsonObject> microflows;

  MendixFacts(String module) {
    this.module = module;
    String file = module.toLowerCase(Locale.ROOT) + ".json";
    JsonObject names = Catalogue.read(FOLDER.resolve(file));
    members = Catalogue.read(FOLDER.resolve("members").resolve(file));
    catalogue = new Catalogue(members.get("service").getAsString());
    entities = byName(names, "entities");
    associations = byName(names, "associations");
    enumerations = byName(names, "enumerations");
    microflows = byName(names, "microflows");
  }

  /** For a module that no document tells of, and one of its services. */
  MendixFacts(String module, String service) {
    this.module = module;
    catalogue = new Catalogue(service);
    members = new JsonObject();
    members.add("associations", new JsonObject());
    members.add("enumerations", new JsonObject());
    entities = Map.of();
    associations = Map.of();
    enumerations = Map.of();
    microflows = Map.of();
  }

  /** An attribute: its type as in {@code tests/vectors/mendix}, and AWS's member. */
  static final class Attribute {
    final String name;
    final String type;
    final String member;

    /** The entity that has it, and its name. */
    final String id;

    Attribute(String entity, String name, String type, String member) {
      this.id = entity + "." + name;
      this.name = name;
      this.type = type;
      this.member = member;
    }

    /** {@return the enumeration; null if it is none} */
    String enumeration() {
      return type.startsWith("Enumeration(") ? type.substring(12, type.length() - 1) : null;
    }
  }

  /** An association, from the object that has the others at AWS. */
  static final class Link {
    final String name;
    final String child;
    final String member;
    final boolean isStoredInChild;
    final boolean isSet;

    Link(String name, String child, String member, boolean isStoredInChild, boolean isSet) {
      this.name = name;
      this.child = child;
      this.member = member;
      this.isStoredInChild = isStoredInChild;
      this.isSet = isSet;
    }
  }

  String module() {
    return module;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** {@return the activities, each of which has the name of its operation} */
  List<String> activities() {
    return List.copyOf(microflows.keySet());
  }

  /** {@return the request entity of an activity} */
  String request(String activity) {
    String parameter =
        microflows.get(activity).getAsJsonArray("parameters").get(0).getAsString().split(": ")[1];
    return object(parameter);
  }

  /** {@return the response entity of an activity} */
  String response(String activity) {
    return object(text(microflows.get(activity), "returns"));
  }

  private static String object(String type) {
    return type.replaceAll("^Object\\(|\\)$", "");
  }

  /** {@return whether Mendix's connector has the entity} */
  boolean has(String entity) {
    return entities.containsKey(entity);
  }

  /** {@return AWS's shape of an entity} */
  String shape(String entity) {
    return text(at(entity), "shape");
  }

  /** {@return the member of a union that the entity stands for; null if it is none} */
  String variant(String entity) {
    return at(entity).has("variant") ? text(at(entity), "variant") : null;
  }

  /** {@return which member an association to {@code $self} means in this entity} */
  String self(String entity) {
    return at(entity).has("value_member") ? text(at(entity), "value_member") : "$self";
  }

  /** {@return members that always have the same text} */
  JsonObject constants(String entity) {
    return at(entity).has("constants") ? at(entity).getAsJsonObject("constants") : new JsonObject();
  }

  private JsonObject at(String entity) {
    return members.getAsJsonObject("entities").getAsJsonObject(entity);
  }

  /** {@return the entities of which an entity is one, itself first} */
  List<String> line(String entity) {
    List<String> line = new ArrayList<>();
    String next = entity;
    while (next != null && entities.containsKey(next)) {
      line.add(next);
      JsonElement above = entities.get(next).get("generalization");
      next = above.isJsonNull() ? null : above.getAsString();
    }
    return line;
  }

  /** {@return the entities that objects at an association to this one are of} */
  List<String> choices(String entity) {
    if (!entity.startsWith("Abstract") && !entity.equals("_Type")) {
      return List.of(entity);
    }
    List<String> found = new ArrayList<>(entities.keySet());
    found.removeIf(each -> each.equals(entity) || !line(each).contains(entity));
    return found;
  }

  /** {@return the attributes of an entity and of those that it is one of} */
  List<Attribute> attributes(String entity) {
    Map<String, Attribute> found = new LinkedHashMap<>();
    for (String each : line(entity)) {
      for (JsonElement typed : entities.get(each).getAsJsonArray("attributes")) {
        String[] nameAndType = typed.getAsString().split(": ", 2);
        String type = nameAndType[1].replaceAll(" = .*", "");
        String member = text(at(each).getAsJsonObject("members"), nameAndType[0]);
        found.putIfAbsent(nameAndType[0], new Attribute(each, nameAndType[0], type, member));
      }
    }
    return List.copyOf(found.values());
  }

  /** {@return the associations of an entity to what it has at AWS} */
  List<Link> links(String entity) {
    List<Link> found = new ArrayList<>();
    List<String> line = line(entity);
    for (Map.Entry<String, JsonElement> each : members.getAsJsonObject("associations").entrySet()) {
      JsonObject at = each.getValue().getAsJsonObject();
      if (line.contains(text(at, "parent"))) {
        JsonObject stored = associations.get(each.getKey());
        String child = text(at, "child");
        boolean isStoredInChild =
            text(stored, "from").equals(child) && !text(at, "parent").equals(child);
        boolean isSet = text(stored, "type").equals("ReferenceSet");
        found.add(new Link(each.getKey(), child, text(at, "member"), isStoredInChild, isSet));
      }
    }
    return found;
  }

  /** {@return whether Mendix's connector has the enumeration} */
  final boolean hasEnumeration(String enumeration) {
    return enumerations.containsKey(enumeration);
  }

  /** {@return whether Mendix's connector has the association} */
  final boolean hasAssociation(String association) {
    return associations.containsKey(association);
  }

  /** {@return the values of an enumeration that AWS knows, and AWS's text for each} */
  Map<String, String> texts(String enumeration) {
    JsonObject own = members.getAsJsonObject("enumerations").getAsJsonObject(enumeration);
    Map<String, String> found = new LinkedHashMap<>();
    for (JsonElement value : enumerations.get(enumeration).getAsJsonArray("values")) {
      String name = value.getAsString();
      JsonElement text = own == null || !own.has(name) ? value : own.get(name);
      if (!text.isJsonNull()) {
        found.put(name, text.getAsString());
      }
    }
    return found;
  }

  /** {@return the value for a text that no other value stands for; null if there is none} */
  String unknown(String enumeration) {
    boolean hasOne =
        enumerations.get(enumeration).getAsJsonArray("values").toString().contains("UNKNOWN_TO");
    return hasOne ? "UNKNOWN_TO_SDK_VERSION" : null;
  }

  /** {@return all attributes and associations that documents tell of} */
  Set<String> all() {
    Set<String> found = new TreeSet<>(members.getAsJsonObject("associations").keySet());
    for (String entity : entities.keySet()) {
      attributes(entity).forEach(attribute -> found.add(attribute.id));
    }
    return found;
  }

  private static Map<String, JsonObject> byName(JsonObject facts, String kind) {
    Map<String, JsonObject> found = new LinkedHashMap<>();
    for (JsonElement each : facts.getAsJsonArray(kind)) {
      found.put(text(each.getAsJsonObject(), "name"), each.getAsJsonObject());
    }
    return found;
  }

  private static String text(JsonObject fact, String name) {
    return fact.get(name).getAsString();
  }
}
