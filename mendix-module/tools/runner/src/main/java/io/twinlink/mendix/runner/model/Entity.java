package io.twinlink.mendix.runner.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** An entity. */
public final class Entity {
  private final String name;
  private final String generalization;
  private final boolean persistable;
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();

  /**
   * An entity.
   *
   * @param name the qualified name
   * @param generalization the entity that it specializes; null for none
   * @param persistable whether it is stored; counts only without generalization
   */
  public Entity(String name, String generalization, boolean persistable) {
    this.name = name;
    this.generalization = generalization;
    this.persistable = persistable;
  }

  /** The qualified name. */
  public String name() {
    return name;
  }

  /** The module. */
  public String module() {
    return name.substring(0, name.indexOf('.'));
  }

  /** The name without the module. */
  public String shortName() {
    return name.substring(name.indexOf('.') + 1);
  }

  /** The entity that it specializes; null for none. */
  public String generalization() {
    return generalization;
  }

  /** Whether it says itself that it is stored. */
  boolean saysPersistable() {
    return persistable;
  }

  /** Its own attributes by name. */
  public Map<String, Attribute> attributes() {
    return attributes;
  }

  void add(Attribute attribute) {
    attributes.put(attribute.name(), attribute);
  }
}
