package io.twinlink.mendix;

import java.util.Arrays;
import java.util.List;

/** One of the entities that stand for a union, and the member of the union that it is. */
final class Variant {
  private final EntityMapping entity;
  private final List<String> path;
  private final boolean isObject;

  /**
   * Takes what a line says.
   *
   * @param isObject whether the member is sent even if nothing is in it
   */
  Variant(EntityMapping entity, String member, boolean isObject) {
    this.entity = entity;
    this.path = Arrays.asList(member.split("\\."));
    this.isObject = isObject;
  }

  EntityMapping entity() {
    return entity;
  }

  List<String> path() {
    return path;
  }

  boolean isObject() {
    return isObject;
  }

  /** {@return whether the member is a list, as far as the entity has one there} */
  boolean isList() {
    return entity.members().stream()
        .filter(member -> member.path().equals(path))
        .anyMatch(
            member ->
                member instanceof AssociationMapping
                    && ((AssociationMapping) member).form() == AssociationMapping.Form.LIST);
  }
}
