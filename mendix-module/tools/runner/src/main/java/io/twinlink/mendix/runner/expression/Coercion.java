package io.twinlink.mendix.runner.expression;

import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * Values in three worlds: in variables (whole numbers are Long, enumerations {@link
 * EnumerationValue}), in members of objects (Integer and String), and in Java actions.
 */
public final class Coercion {
  private Coercion() {}

  /** From the value of a member to that of a variable. */
  public static Object fromMember(DataType type, Object value) {
    if (value instanceof Integer) {
      return Long.valueOf((Integer) value);
    }
    if (type.kind() == DataType.Kind.ENUMERATION && value != null) {
      return new EnumerationValue(type.name(), (String) value);
    }
    return value;
  }

  /** From the value of a variable to that of a member. */
  public static Object toMember(DataType type, Object value, String where) {
    if (value instanceof Long && type.kind() == DataType.Kind.INTEGER) {
      try {
        return Math.toIntExact((Long) value);
      } catch (ArithmeticException tooLarge) {
        throw new ExpressionException(where + ": " + value + " is no Integer");
      }
    }
    Object checked = checked(type, value, where);
    return checked instanceof EnumerationValue ? ((EnumerationValue) checked).name() : checked;
  }

  /** A value as a variable of a type holds it; refuses a value of another type. */
  public static Object checked(DataType type, Object value, String where) {
    if (value == null) {
      return null;
    }
    Object fitting = value;
    if (type.kind() == DataType.Kind.DECIMAL && value instanceof Long) {
      fitting = BigDecimal.valueOf((Long) value);
    }
    boolean fits;
    switch (type.kind()) {
      case STRING:
      case MICROFLOW:
        fits = fitting instanceof String;
        break;
      case INTEGER:
      case LONG:
        fits = fitting instanceof Long;
        break;
      case DECIMAL:
        fits = fitting instanceof BigDecimal;
        break;
      case BOOLEAN:
        fits = fitting instanceof Boolean;
        break;
      case DATE_TIME:
        fits = fitting instanceof Date;
        break;
      case ENUMERATION:
        fits =
            fitting instanceof EnumerationValue
                && ((EnumerationValue) fitting).enumeration().equals(type.name());
        break;
      case OBJECT:
        fits =
            fitting instanceof MendixObject && ((MendixObject) fitting).isInstanceOf(type.name());
        break;
      case LIST:
        fits =
            fitting instanceof List
                && ((List<?>) fitting)
                    .stream()
                        .allMatch(
                            item ->
                                item instanceof MendixObject
                                    && ((MendixObject) item).isInstanceOf(type.name()));
        break;
      default:
        fits = false;
        break;
    }
    if (!fits) {
      throw new ExpressionException(
          where + " is of type " + type + ", which " + Functions.describe(value) + " is not");
    }
    return fitting;
  }

  /** From the value of a variable to that of a Java action or a call from Java. */
  public static Object toJava(Object value) {
    if (value instanceof EnumerationValue) {
      return ((EnumerationValue) value).name();
    }
    return value instanceof List ? new ArrayList<>((List<?>) value) : value;
  }

  /** From a value of Java to that of a variable. */
  public static Object fromJava(DataType type, Object value, String where) {
    if (type.kind() == DataType.Kind.ENUMERATION && value instanceof String) {
      return ((String) value).isEmpty() ? null : new EnumerationValue(type.name(), (String) value);
    }
    Object fitting = value instanceof Integer ? Long.valueOf((Integer) value) : value;
    return checked(type, fitting, where);
  }
}
