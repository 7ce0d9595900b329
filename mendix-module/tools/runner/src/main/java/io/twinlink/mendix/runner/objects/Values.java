package io.twinlink.mendix.runner.objects;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Attribute;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.Model;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Which values the members of objects take. */
final class Values {
  private Values() {}

  /** The value that a new object has. */
  static Object initial(Attribute attribute) {
    String text = attribute.defaultValue();
    if (text.isEmpty()) {
      return attribute.type().kind() == DataType.Kind.BOOLEAN ? Boolean.FALSE : null;
    }
    switch (attribute.type().kind()) {
      case INTEGER:
        return Integer.valueOf(text);
      case LONG:
        return Long.valueOf(text);
      case DECIMAL:
        return new BigDecimal(text);
      case BOOLEAN:
        return Boolean.valueOf(text);
      case DATE_TIME:
        if (!text.equals("[%CurrentDateTime%]")) {
          throw new IllegalArgumentException("default " + text + " is not supported");
        }
        return new Date();
      default:
        return text;
    }
  }

  /** Refuses a value that an attribute does not take. */
  static void check(Model model, String owner, Attribute attribute, Object value) {
    DataType type = attribute.type();
    String member = owner + "." + attribute.name();
    if (value == null) {
      if (type.kind() == DataType.Kind.BOOLEAN) {
        throw new MendixRuntimeException(member + " is a boolean, which cannot be empty");
      }
      return;
    }
    Class<?> wanted = javaType(type);
    if (!wanted.isInstance(value)) {
      throw new MendixRuntimeException(
          member + " takes " + wanted.getName() + ", not " + value.getClass().getName());
    }
    if (type.kind() == DataType.Kind.ENUMERATION
        && !model.enumeration(type.name()).values().containsKey(value)) {
      throw new MendixRuntimeException(
          member + ": '" + value + "' is not a value of " + type.name());
    }
    if (type.kind() == DataType.Kind.STRING
        && type.length() > 0
        && ((String) value).length() > type.length()) {
      throw new MendixRuntimeException(
          member
              + " takes "
              + type.length()
              + " characters, and the value has "
              + ((String) value).length());
    }
  }

  private static Class<?> javaType(DataType type) {
    switch (type.kind()) {
      case INTEGER:
        return Integer.class;
      case LONG:
        return Long.class;
      case DECIMAL:
        return BigDecimal.class;
      case BOOLEAN:
        return Boolean.class;
      case DATE_TIME:
        return Date.class;
      default:
        return String.class;
    }
  }

  /** Refuses a value that an association does not take, and gives the identifiers in it. */
  static List<IMendixIdentifier> references(
      MendixObject owner, Association association, Object value) {
    Model model = owner.model();
    boolean isParent = model.isA(owner.getType(), association.parent());
    String other = isParent ? association.child() : association.parent();
    List<IMendixIdentifier> found = new ArrayList<>();
    if (value instanceof List && association.isSet()) {
      for (Object item : (List<?>) value) {
        found.add(reference(model, association, other, item));
      }
    } else if (value == null && association.isSet()) {
      throw new MendixRuntimeException(association.name() + " takes a list, not null");
    } else if (value != null) {
      if (association.isSet()) {
        throw new MendixRuntimeException(association.name() + " takes a list");
      }
      found.add(reference(model, association, other, value));
    }
    return found;
  }

  private static IMendixIdentifier reference(
      Model model, Association association, String other, Object value) {
    if (!(value instanceof IMendixIdentifier)) {
      throw new MendixRuntimeException(
          association.name()
              + " takes identifiers, not "
              + (value == null ? "null" : value.getClass().getName()));
    }
    IMendixIdentifier id = (IMendixIdentifier) value;
    if (!model.isA(id.getObjectType(), other)) {
      throw new MendixRuntimeException(
          association.name() + " refers to " + other + ", not to " + id.getObjectType());
    }
    return id;
  }
}
