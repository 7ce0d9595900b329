package io.twinlink.mendix.runner.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The model of an app: everything of all its modules, by qualified name. */
public final class Model {
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Association> associations = new TreeMap<>();
  private final Map<String, Enumeration> enumerations = new TreeMap<>();
  private final Map<String, Constant> constants = new TreeMap<>();
  private final Map<String, Microflow> microflows = new TreeMap<>();
  private final Map<String, JavaAction> javaActions = new TreeMap<>();
  private final Map<String, Page> pages = new TreeMap<>();
  private final List<String> modules = new ArrayList<>();

  // Every object asks for these, so they are gathered once for each entity.
  private final Map<String, Set<String>> ancestors = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Attribute>> allAttributes = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Association>> allOwned = new ConcurrentHashMap<>();

  /** A model that knows the module System only. */
  public Model() {
    SystemModule.addTo(this);
  }

  /** The names of the modules. */
  public List<String> modules() {
    return modules;
  }

  /** The entities. */
  public Map<String, Entity> entities() {
    return entities;
  }

  /** The associations. */
  public Map<String, Association> associations() {
    return associations;
  }

  /** The enumerations. */
  public Map<String, Enumeration> enumerations() {
    return enumerations;
  }

  /** The constants. */
  public Map<String, Constant> constants() {
    return constants;
  }

  /** The microflows. */
  public Map<String, Microflow> microflows() {
    return microflows;
  }

  /** The Java actions. */
  public Map<String, JavaAction> javaActions() {
    return javaActions;
  }

  /** The pages and snippets. */
  public Map<String, Page> pages() {
    return pages;
  }

  /** The entity with a qualified name. */
  public Entity entity(String name) {
    return find(entities, name, "entity");
  }

  /** The enumeration with a qualified name. */
  public Enumeration enumeration(String name) {
    return find(enumerations, name, "enumeration");
  }

  /** The constant with a qualified name. */
  public Constant constant(String name) {
    return find(constants, name, "constant");
  }

  /** The microflow with a qualified name. */
  public Microflow microflow(String name) {
    return find(microflows, name, "microflow");
  }

  /** The Java action with a qualified name. */
  public JavaAction javaAction(String name) {
    return find(javaActions, name, "Java action");
  }

  /** Whether an entity is, or specializes, another. */
  public boolean isA(String entity, String ancestor) {
    return ancestors.computeIfAbsent(entity, this::gatherAncestors).contains(ancestor);
  }

  private Set<String> gatherAncestors(String entity) {
    Set<String> all = new HashSet<>();
    for (String name = entity; name != null; name = entity(name).generalization()) {
      all.add(name);
    }
    return all;
  }

  /** Whether objects of an entity are stored; its most general entity decides. */
  public boolean isPersistable(Entity entity) {
    Entity root = entity;
    while (root.generalization() != null) {
      root = entity(root.generalization());
    }
    return root.saysPersistable();
  }

  /** All attributes of an entity, inherited ones first. */
  public Map<String, Attribute> attributes(Entity entity) {
    Map<String, Attribute> known = allAttributes.get(entity.name());
    if (known == null) {
      Map<String, Attribute> all = new LinkedHashMap<>();
      if (entity.generalization() != null) {
        all.putAll(attributes(entity(entity.generalization())));
      }
      all.putAll(entity.attributes());
      known = Collections.unmodifiableMap(all);
      allAttributes.put(entity.name(), known);
    }
    return known;
  }

  /** All associations that are members of an entity's objects, inherited ones included. */
  public Map<String, Association> owned(Entity entity) {
    return allOwned.computeIfAbsent(entity.name(), this::gatherOwned);
  }

  private Map<String, Association> gatherOwned(String entity) {
    Map<String, Association> all = new LinkedHashMap<>();
    for (Association association : associations.values()) {
      boolean isOwner =
          isA(entity, association.parent())
              || (association.isBoth() && isA(entity, association.child()));
      if (isOwner) {
        all.put(association.name(), association);
      }
    }
    return Collections.unmodifiableMap(all);
  }

  /** The entities that specialize an entity directly. */
  public List<Entity> specializations(Entity entity) {
    List<Entity> found = new ArrayList<>();
    for (Entity other : entities.values()) {
      if (entity.name().equals(other.generalization())) {
        found.add(other);
      }
    }
    return found;
  }

  private static <T> T find(Map<String, T> all, String name, String what) {
    T found = all.get(name);
    if (found == null) {
      throw new IllegalArgumentException("there is no " + what + " " + name + nearest(all, name));
    }
    return found;
  }

  private static <T> String nearest(Map<String, T> all, String name) {
    String shortName = name.substring(name.lastIndexOf('.') + 1);
    TreeSet<String> similar = new TreeSet<>();
    for (String known : all.keySet()) {
      if (known.endsWith("." + shortName)) {
        similar.add(known);
      }
    }
    return similar.isEmpty() ? "" : "; there is " + String.join(", ", similar);
  }
}
