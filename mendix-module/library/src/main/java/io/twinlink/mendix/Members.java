package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.core.CoreException;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the members of an object by name. A member that the object's entity does not have is
 * absent, as is one that was never set: releases of a module differ in what they have.
 */
public final class Members {
  private final IContext context;
  private final IMendixObject object;

  /**
   * Reads an object.
   *
   * @param context the context of the action
   * @param object the object
   */
  public Members(IContext context, IMendixObject object) {
    this.context = context;
    this.object = object;
  }

  /**
   * Looks at the entity.
   *
   * @param entity a qualified name
   * @return whether the object is of the entity or of one that specializes it
   */
  public boolean isA(String entity) {
    return object.isInstanceOf(entity);
  }

  /**
   * Reads an attribute.
   *
   * @param <T> its type
   * @param name its name
   * @param type its type
   * @return the value; null if absent
   */
  public <T> T value(String name, Class<T> type) {
    if (!object.hasMember(name)) {
      return null;
    }
    Object value = object.getValue(context, name);
    return type.cast(value);
  }

  /**
   * Reads a text.
   *
   * @param name the attribute
   * @return the text without the blanks at its ends; null if absent, empty or blank
   */
  public String text(String name) {
    String text = value(name, String.class);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /**
   * Reads an Integer or Long attribute.
   *
   * @param name the attribute
   * @return the number; null if absent
   */
  public Long number(String name) {
    Number number = value(name, Number.class);
    return number == null ? null : Long.valueOf(number.longValue());
  }

  /**
   * Follows an association to one object.
   *
   * @param association its qualified name
   * @return the members of the other object; null if there is none
   */
  public Members associated(String association) {
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

  /**
   * Follows an association backwards, from the object that others refer to.
   *
   * @param association its qualified name
   * @return the members of the others
   */
  public List<Members> referring(String association) {
    List<Members> found = new ArrayList<>();
    for (IMendixObject other : Core.retrieveByPath(context, object, association)) {
      found.add(new Members(context, other));
    }
    return found;
  }
}
