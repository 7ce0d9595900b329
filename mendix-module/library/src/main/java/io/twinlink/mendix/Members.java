package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.core.CoreException;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;

/**
 * Reads the members of an object by name. A member that the object's entity does not have is
 * absent, as is one that was never set: releases of a module differ in what they have.
 */
final class Members {
  private final IContext context;
  private final IMendixObject object;

  Members(IContext context, IMendixObject object) {
    this.context = context;
    this.object = object;
  }

  /** {@return whether the object is of the entity or of one that specializes it} */
  boolean isA(String entity) {
    return object.isInstanceOf(entity);
  }

  /** {@return the value of an attribute; null if absent} */
  <T> T value(String name, Class<T> type) {
    if (!object.hasMember(name)) {
      return null;
    }
    Object value = object.getValue(context, name);
    return type.cast(value);
  }

  /** {@return a text without the blanks at its ends; null if absent, empty or blank} */
  String text(String name) {
    String text = value(name, String.class);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** {@return an Integer or Long attribute; null if absent} */
  Long number(String name) {
    Number number = value(name, Number.class);
    return number == null ? null : Long.valueOf(number.longValue());
  }

  /**
   * Follows an association to one object.
   *
   * @param association its qualified name
   * @return the members of the other object; null if there is none
   */
  Members associated(String association) {
    IMendixIdentifier id = value(association, IMendixIdentifier.class);
    if (id == null) {
      return null;
    }
    try {
      IMendixObject other = Core.retrieveId(context, id);
      return other == null ? null : new Members(context, other);
    } catch (CoreException unreadable) {
      throw Failure.of(
          "internal", "the object of " + association + " cannot be read", unreadable, "");
    }
  }
}
