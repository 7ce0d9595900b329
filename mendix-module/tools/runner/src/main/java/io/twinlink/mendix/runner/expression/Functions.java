package io.twinlink.mendix.runner.expression;

import static java.util.Map.entry;

import io.twinlink.mendix.runner.model.Enumeration;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The functions of the expression language. */
final class Functions {
  /** A function: values in, value out. */
  private interface Body {
    Object call(List<Object> values, Environment environment);
  }

  private static final class Function {
    final int least;
    final int most;
    final Body body;

    Function(int least, int most, Body body) {
      this.least = least;
      this.most = most;
      this.body = body;
    }
  }

  private static final Map<String, Function> FUNCTIONS =
      Map.ofEntries(
          entry("not", new Function(1, 1, (v, e) -> !Operators.truth(v.get(0), "not"))),
          entry("trim", new Function(1, 1, (v, e) -> text(v, 0).trim())),
          entry("length", new Function(1, 1, (v, e) -> length(v.get(0)))),
          entry("contains", new Function(2, 2, (v, e) -> text(v, 0).contains(text(v, 1)))),
          entry("startsWith", new Function(2, 2, (v, e) -> text(v, 0).startsWith(text(v, 1)))),
          entry("endsWith", new Function(2, 2, (v, e) -> text(v, 0).endsWith(text(v, 1)))),
          entry("toLowerCase", new Function(1, 1, (v, e) -> text(v, 0).toLowerCase(Locale.ROOT))),
          entry("toUpperCase", new Function(1, 1, (v, e) -> text(v, 0).toUpperCase(Locale.ROOT))),
          entry("isMatch", new Function(2, 2, (v, e) -> text(v, 0).matches(text(v, 1)))),
          entry(
              "replaceAll",
              new Function(3, 3, (v, e) -> text(v, 0).replaceAll(text(v, 1), text(v, 2)))),
          entry(
              "replaceFirst",
              new Function(3, 3, (v, e) -> text(v, 0).replaceFirst(text(v, 1), text(v, 2)))),
          entry("substring", new Function(2, 3, (v, e) -> substring(v))),
          entry("find", new Function(2, 2, (v, e) -> (long) text(v, 0).indexOf(text(v, 1)))),
          entry(
              "findLast", new Function(2, 2, (v, e) -> (long) text(v, 0).lastIndexOf(text(v, 1)))),
          entry("toString", new Function(1, 1, (v, e) -> print(v.get(0)))),
          entry("parseInteger", new Function(1, 2, (v, e) -> parse(v, Long::valueOf))),
          entry("parseDecimal", new Function(1, 2, (v, e) -> parse(v, BigDecimal::new))),
          entry("round", new Function(1, 2, (v, e) -> round(v, RoundingMode.HALF_UP))),
          entry("floor", new Function(1, 1, (v, e) -> round(v, RoundingMode.FLOOR))),
          entry("ceil", new Function(1, 1, (v, e) -> round(v, RoundingMode.CEILING))),
          entry("abs", new Function(1, 1, (v, e) -> absolute(v.get(0)))),
          entry("max", new Function(2, 9, (v, e) -> extreme(v, 1))),
          entry("min", new Function(2, 9, (v, e) -> extreme(v, -1))),
          entry("getKey", new Function(1, 1, (v, e) -> key(v.get(0)))),
          entry("getCaption", new Function(1, 1, (v, e) -> caption(v.get(0), e))),
          entry("isNew", new Function(1, 1, (v, e) -> object(v.get(0)).isNew())),
          entry(
              "urlEncode",
              new Function(
                  1, 1, (v, e) -> java.net.URLEncoder.encode(text(v, 0), StandardCharsets.UTF_8))));

  private Functions() {}

  /** Refuses a function that there is not, or a wrong number of arguments. */
  static void require(String name, int arguments) {
    Function function = FUNCTIONS.get(name);
    if (function == null) {
      throw new ExpressionException("expression function " + name + " is not supported");
    }
    if (arguments < function.least || arguments > function.most) {
      String wanted =
          function.least == function.most
              ? "" + function.least
              : function.least + " to " + function.most;
      throw new ExpressionException(name + " takes " + wanted + " arguments, not " + arguments);
    }
  }

  static Object call(String name, List<Object> values, Environment environment) {
    return FUNCTIONS.get(name).body.call(values, environment);
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
    if (value instanceof MendixObject || value instanceof List) {
      throw new ExpressionException("toString takes no " + describe(value));
    }
    return value == null ? "" : value.toString();
  }

  private static String text(List<Object> values, int index) {
    Object value = values.get(index);
    if (value != null && !(value instanceof String)) {
      throw new ExpressionException("a text is wanted, not " + describe(value));
    }
    return value == null ? "" : (String) value;
  }

  private static Object length(Object value) {
    return value instanceof List
        ? (long) ((List<?>) value).size()
        : (long) text(java.util.Collections.singletonList(value), 0).length();
  }

  private static String substring(List<Object> values) {
    String text = text(values, 0);
    long start = whole(values.get(1));
    long end = values.size() == 3 ? start + whole(values.get(2)) : text.length();
    if (start < 0 || end < start || end > text.length()) {
      throw new ExpressionException("substring is outside of '" + text + "'");
    }
    return text.substring((int) start, (int) end);
  }

  private static Object parse(List<Object> values, java.util.function.Function<String, ?> parser) {
    try {
      return parser.apply(text(values, 0));
    } catch (NumberFormatException wrong) {
      if (values.size() == 2) {
        return values.get(1);
      }
      throw new ExpressionException(describe(values.get(0)) + " is no number");
    }
  }

  private static Object round(List<Object> values, RoundingMode mode) {
    if (!Operators.isNumber(values.get(0))) {
      throw new ExpressionException("a number is wanted, not " + describe(values.get(0)));
    }
    BigDecimal number = Operators.decimal(values.get(0));
    if (values.size() == 2) {
      return number.setScale(Math.toIntExact(whole(values.get(1))), mode);
    }
    return number.setScale(0, mode).longValueExact();
  }

  private static Object absolute(Object value) {
    return Operators.compare("abs", value, 0L) < 0 ? Operators.negate(value) : value;
  }

  private static Object extreme(List<Object> values, int sign) {
    Object best = values.get(0);
    for (Object value : values) {
      if (Operators.compare("max", value, best) * sign > 0) {
        best = value;
      }
    }
    return best;
  }

  private static long whole(Object value) {
    if (!(value instanceof Long)) {
      throw new ExpressionException("a whole number is wanted, not " + describe(value));
    }
    return (Long) value;
  }

  private static MendixObject object(Object value) {
    if (!(value instanceof MendixObject)) {
      throw new ExpressionException("an object is wanted, not " + describe(value));
    }
    return (MendixObject) value;
  }

  private static String key(Object value) {
    if (value != null && !(value instanceof EnumerationValue)) {
      throw new ExpressionException("an enumeration is wanted, not " + describe(value));
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
