package io.twinlink.mendix.runner.expression;

import io.twinlink.mendix.runner.model.Enumeration;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.math.BigDecimal;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The functions of the expression language. */
final class Functions {
  private static final Map<String, Function> ALL = new HashMap<>();

  static {
    ALL.putAll(TextFunctions.ALL);
    ALL.putAll(NumberFunctions.ALL);
    ALL.putAll(DateFunctions.ALL);
    ALL.putAll(DateFormats.ALL);
    ALL.put("not", new Function(1, 1, (v, e) -> !Operators.truth(v.get(0), "not")));
    ALL.put("toString", new Function(1, 1, (v, e) -> print(v.get(0))));
    ALL.put("getKey", new Function(1, 1, (v, e) -> key(v.get(0))));
    ALL.put("getCaption", new Function(1, 1, (v, e) -> caption(v.get(0), e)));
    ALL.put("isNew", new Function(1, 1, (v, e) -> Arguments.object(v, 0).isNew()));
  }

  private Functions() {}

  /** Refuses a function that there is not, or a wrong number of arguments. */
  static void require(String name, int arguments) {
    Function function = ALL.get(name);
    if (function == null) {
      throw new ExpressionException("expression function " + name + " is not supported");
    }
    function.require(name, arguments);
  }

  static Object call(String name, List<Object> values, Environment environment) {
    return ALL.get(name).call(values, environment);
  }

  /** A value with its type, for messages. */
  static String describe(Object value) {
    if (value == null) {
      return "empty";
    }
    if (value instanceof String) {
      return "the text '" + value + "'";
    }
    String type = value instanceof Date ? "time" : value.getClass().getSimpleName();
    return value instanceof List ? "a list" : "the " + type + " " + value;
  }

  /** A value as text. */
  static String print(Object value) {
    if (value instanceof EnumerationValue) {
      return ((EnumerationValue) value).name();
    }
    if (value instanceof BigDecimal) {
      return ((BigDecimal) value).toPlainString();
    }
    if (value instanceof Date) {
      return DateFormats.print((Date) value);
    }
    if (value instanceof MendixObject || value instanceof List) {
      throw new ExpressionException("toString takes no " + describe(value));
    }
    return value == null ? "" : value.toString();
  }

  private static String key(Object value) {
    if (value != null && !(value instanceof EnumerationValue)) {
      throw Arguments.wanted("an enumeration", value);
    }
    return value == null ? null : ((EnumerationValue) value).name();
  }

  private static String caption(Object value, Environment environment) {
    String key = key(value);
    if (key == null) {
      return null;
    }
    String name = ((EnumerationValue) value).enumeration();
    Enumeration.Value found = environment.model().enumeration(name).values().get(key);
    return found.captions().getOrDefault("en_US", key);
  }
}
