package io.twinlink.mendix.runner.activities;

import com.google.gson.JsonObject;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.Entity;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.testing.Connectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the names of the packed model say, where documents tell nothing: an attribute stands for the
 * member with its name, an association for the member whose shape has the name of the other entity,
 * or whose own name is its.
 */
final class ModelFacts extends MendixFacts {
  /** Attributes that say how to call, or what AWS sent word for word. */
  private static final String OURS = "AllPages|MaxTotalResults|.*AsText";

  private final Model model;

  /** Whether the module has entities of other services, too, and of none. */
  private final boolean isPart;

  /** The shapes of entities that documents do not tell of, as they are come across. */
  private final Map<String, String> shapes = new HashMap<>();

  ModelFacts(String module, Model model) {
    super(module);
    this.model = model;
    this.isPart = false;
  }

  /** For a module that no document tells of, and one of its services. */
  ModelFacts(String module, String service, Model model) {
    super(module, service);
    this.model = model;
    this.isPart = true;
  }

  @Override
  List<String> activities() {
    List<String> found = new ArrayList<>();
    for (Microflow microflow : model.microflows().values()) {
      String name = microflow.shortName();
      boolean isOurs = name.matches("WaitUntil.*|CallAWSOperation");
      boolean isHere = !isPart || catalogue().operations().contains(name);
      if (microflow.module().equals(module()) && !isOurs && isHere) {
        found.add(name);
      }
    }
    return found;
  }

  private JsonObject operation(String activity) {
    return catalogue().operation(activity);
  }

  @Override
  String request(String activity) {
    String entity =
        model.microflow(module() + "." + activity).parameters().stream()
            .map(parameter -> parameter.type().name())
            .filter(name -> name != null && name.endsWith("Request"))
            .map(ModelFacts::shortName)
            .findFirst()
            .orElseThrow();
    shapes.put(entity, operation(activity).get("input").getAsString());
    return entity;
  }

  @Override
  String response(String activity) {
    String entity = shortName(model.microflow(module() + "." + activity).returnType().name());
    if (operation(activity).has("output")) {
      shapes.put(entity, operation(activity).get("output").getAsString());
    }
    return entity;
  }

  private static String shortName(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  private Entity entity(String name) {
    return model.entity(module() + "." + name);
  }

  @Override
  String shape(String entity) {
    return shapes.containsKey(entity) || !super.has(entity)
        ? shapes.get(entity)
        : super.shape(entity);
  }

  @Override
  String variant(String entity) {
    if (super.has(entity)) {
      return super.variant(entity);
    }
    return entity.equals("DataValueExpression") ? "expression" : null;
  }

  @Override
  String self(String entity) {
    return super.has(entity) ? super.self(entity) : "$self";
  }

  @Override
  JsonObject constants(String entity) {
    return super.has(entity) ? super.constants(entity) : new JsonObject();
  }

  @Override
  List<String> line(String entity) {
    List<String> line = new ArrayList<>();
    String next = module() + "." + entity;
    while (next != null && next.startsWith(module() + ".")) {
      line.add(shortName(next));
      next = model.entity(next).generalization();
    }
    return line;
  }

  @Override
  List<String> choices(String entity) {
    List<String> found = new ArrayList<>(super.choices(entity));
    if (entity.equals("AbstractDataValue")) {
      found.add("DataValueExpression");
      shapes.put("DataValueExpression", "DataValue");
    }
    return found;
  }

  @Override
  List<Attribute> attributes(String entity) {
    Map<String, Attribute> found = new LinkedHashMap<>();
    for (String each : line(entity)) {
      if (super.has(each)) {
        super.attributes(each).forEach(known -> found.putIfAbsent(known.name, known));
      }
      entity(each)
          .attributes()
          .forEach(
              (name, attribute) -> {
                if (!name.matches(OURS) && !found.containsKey(name)) {
                  String member = member(entity, name);
                  found.put(name, new Attribute(each, name, type(attribute.type()), member));
                }
              });
    }
    return List.copyOf(found.values());
  }

  /** {@return all attributes and associations of the model that stand for something of AWS's} */
  @Override
  Set<String> all() {
    Set<String> found = new TreeSet<>();
    for (Entity entity : model.entities().values()) {
      boolean isOurs = entity.shortName().startsWith("CallAWSOperation");
      if (entity.module().equals(module()) && !isOurs && isMet(entity.shortName())) {
        entity.attributes().keySet().stream()
            .filter(name -> !name.matches(OURS))
            .forEach(name -> found.add(entity.shortName() + "." + name));
      }
    }
    for (Association each : model.associations().values()) {
      boolean isHere = each.name().startsWith(module() + ".");
      if (isHere && isMet(shortName(each.parent())) && isMet(shortName(each.child()))) {
        found.add(shortName(each.name()));
      }
    }
    return found;
  }

  private boolean isMet(String entity) {
    return !isPart || shapes.containsKey(entity);
  }

  private static String type(DataType type) {
    switch (type.kind()) {
      case ENUMERATION:
        return "Enumeration(" + shortName(type.name()) + ")";
      case DATE_TIME:
        return "DateTime";
      default:
        String kind = type.kind().name();
        return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
    }
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static String singular(String member) {
    return plain(member).replaceAll("ies$", "y").replaceAll("s$", "");
  }

  private String member(String entity, String attribute) {
    String shape = shape(entity);
    if (attribute.equals("Key")) {
      return "$key";
    }
    JsonObject members = catalogue().members(shape);
    if (members == null) {
      return "$self";
    }
    for (String member : members.keySet()) {
      String name = plain(attribute);
      if (plain(member).equals(name) || singular(member).equals(name)) {
        return member;
      }
    }
    if (variant(entity) != null) {
      return variant(entity);
    }
    throw new IllegalStateException(shape + " has nothing for " + entity + "." + attribute);
  }

  @Override
  List<Link> links(String entity) {
    List<Link> found = new ArrayList<>();
    for (String each : line(entity)) {
      if (super.has(each)) {
        super.links(each).stream()
            .filter(link -> found.stream().noneMatch(known -> known.name.equals(link.name)))
            .forEach(found::add);
      }
    }
    List<String> line = line(entity);
    boolean isTwinMaker = module().equals(Connectors.TWINMAKER);
    for (Association each : model.associations().values()) {
      String parent = shortName(isTwinMaker ? each.parent() : each.child());
      String child = shortName(isTwinMaker ? each.child() : each.parent());
      String name = shortName(each.name());
      boolean isHere = each.name().startsWith(module() + ".") && line.contains(parent);
      if (isHere && !hasAssociation(name)) {
        String member = linked(shape(entity), child);
        found.add(new Link(name, child, member, !isTwinMaker, each.isSet()));
      }
    }
    for (Link link : found) {
      if (!super.has(link.child) && !link.member.equals("$self")) {
        String inner = catalogue().inner(catalogue().member(shape(entity), link.member));
        shapes.put(link.child, inner);
      }
    }
    return found;
  }

  /** {@return the member of a structure that the name of an entity says} */
  private String linked(String shape, String child) {
    if (!catalogue().type(shape).equals("structure")) {
      return "$self";
    }
    List<String> candidates = new ArrayList<>();
    String best = null;
    int most = 0;
    for (String member : catalogue().members(shape).keySet()) {
      String inner = catalogue().inner(catalogue().member(shape, member));
      String type = catalogue().type(catalogue().member(shape, member));
      if (!type.matches("structure|list|map")) {
        continue;
      }
      candidates.add(member);
      String singular = singular(member);
      int score = 0;
      if (plain(inner).equals(plain(child))) {
        score = 4;
      } else if (singular.equals(plain(child)) || plain(member).equals(plain(child))) {
        score = 3;
      } else if (plain(child).startsWith(plain(inner)) || plain(child).endsWith(plain(inner))) {
        score = 2;
      } else if (plain(child).contains(singular)) {
        score = 1;
      }
      if (score > most) {
        best = member;
        most = score;
      }
    }
    if (best == null && candidates.size() == 1) {
      return candidates.get(0);
    }
    if (best == null) {
      throw new IllegalStateException(shape + " has nothing for " + child);
    }
    return best;
  }

  @Override
  Map<String, String> texts(String enumeration) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String value : model.enumeration(module() + "." + enumeration).values().keySet()) {
      String text = value.replaceFirst("^_", "");
      if (enumeration.equals("ENUM_Boolean")) {
        text = text.toLowerCase(Locale.ROOT);
      }
      if (!value.equals("UNKNOWN_TO_SDK_VERSION")) {
        found.put(value, text);
      }
    }
    if (hasEnumeration(enumeration)) {
      found.putAll(super.texts(enumeration));
    }
    return found;
  }

  @Override
  String unknown(String enumeration) {
    return hasEnumeration(enumeration) ? super.unknown(enumeration) : null;
  }
}
