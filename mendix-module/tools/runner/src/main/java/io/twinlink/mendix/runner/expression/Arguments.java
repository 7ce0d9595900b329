package io.twinlink.mendix.runner.expression;

import io.twinlink.mendix.runner.objects.MendixObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;

/** The arguments of a function, refused if they are of another type than it takes. */
final class Arguments {
  private Arguments() {}

  /** A text; nothing is the empty text. */
  static String text(List<Object> values, int index) {
    Object value = values.get(index);
    if (value != null && !(value instanceof String)) {
      throw wanted("a text", value);
    }
    return value == null ? "" : (String) value;
  }

  static long whole(List<Object> values, int index) {
    Object value = values.get(index);
    if (!(value instanceof Long)) {
      throw wanted("a whole number", value);
    }
    return (Long) value;
  }

  static BigDecimal number(List<Object> values, int index) {
    Object value = values.get(index);
    if (!Operators.isNumber(value)) {
      throw wanted("a number", value);
    }
    return Operators.decimal(value);
  }

  static Instant instant(List<Object> values, int index) {
    Object value = values.get(index);
    if (!(value instanceof Date)) {
      throw wanted("a time", value);
    }
    return ((Date) value).toInstant();
  }

  /** A time in the one time zone that there is: sessions of the system run in UTC. */
  static ZonedDateTime time(List<Object> values, int index) {
    return instant(values, index).atZone(ZoneOffset.UTC);
  }

  static MendixObject object(List<Object> values, int index) {
    Object value = values.get(index);
    if (!(value instanceof MendixObject)) {
      throw wanted("an object", value);
    }
    return (MendixObject) value;
  }

  static ExpressionException wanted(String what, Object value) {
    return new ExpressionException(what + " is wanted, not " + Functions.describe(value));
  }
}
