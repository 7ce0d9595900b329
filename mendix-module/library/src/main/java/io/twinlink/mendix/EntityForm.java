package io.twinlink.mendix;

import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.List;

/**
 * What an entity of the app has of what the table says. A module may be older than the jar; the
 * runtime is asked once for each entity and answer, not for each object.
 */
final class EntityForm {
  private static final byte UNKNOWN = 0;
  private static final byte STORED = 1;
  private static final byte NOT_STORED = 2;

  private final EntityMapping entity;
  private final boolean[] has;
  private final boolean[] hasText;

  /** Whether the objects at the other end store an association. */
  private final byte[] stored;

  /**
   * Looks at the first object of an entity.
   *
   * @param object the object; null if the app has no such entity
   */
  EntityForm(EntityMapping entity, IMendixObject object) {
    this.entity = entity;
    List<MemberMapping> members = entity.members();
    this.has = new boolean[members.size()];
    this.hasText = new boolean[members.size()];
    this.stored = new byte[members.size()];
    for (int number = 0; object != null && number < has.length; number++) {
      MemberMapping member = members.get(number);
      if (member instanceof AssociationMapping) {
        AssociationMapping association = (AssociationMapping) member;
        has[number] =
            association.owner() == AssociationMapping.Owner.CHILD
                || object.hasMember(association.qualifiedName());
      } else {
        has[number] = object.hasMember(member.name());
        hasText[number] =
            member instanceof AttributeMapping
                && ((AttributeMapping) member).textName() != null
                && object.hasMember(((AttributeMapping) member).textName());
      }
    }
  }

  EntityMapping entity() {
    return entity;
  }

  /** {@return whether the entity has the member, or the attribute for its text} */
  boolean has(int number) {
    return has[number] || hasText[number];
  }

  /** {@return whether the entity has the attribute itself} */
  boolean hasValue(int number) {
    return has[number];
  }

  /** {@return whether the entity has the attribute for the text AWS sent} */
  boolean hasText(int number) {
    return hasText[number];
  }

  /** {@return whether the objects at the other end store the association} */
  boolean isStoredIn(int number, IMendixObject other, String association) {
    if (stored[number] == UNKNOWN) {
      stored[number] = other.hasMember(association) ? STORED : NOT_STORED;
    }
    return stored[number] == STORED;
  }
}
