package io.twinlink.mendix.runner.expression;

import static io.twinlink.mendix.runner.expression.Arguments.number;
import static io.twinlink.mendix.runner.expression.Arguments.text;
import static io.twinlink.mendix.runner.expression.Arguments.whole;
import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Functions of numbers; formats are those of the language {@code en_US}. */
final class NumberFunctions {
  static final Map<String, Function> ALL =
      Map.ofEntries(
          entry("round", new Function(1, 2, (v, e) -> round(v, RoundingMode.HALF_UP))),
          entry("floor", new Function(1, 1, (v, e) -> round(v, RoundingMode.FLOOR))),
          entry("ceil", new Function(1, 1, (v, e) -> round(v, RoundingMode.CEILING))),
          entry("abs", new Function(1, 1, (v, e) -> absolute(v.get(0)))),
          entry("max", new Function(2, 9, (v, e) -> extreme(v, 1))),
          entry("min", new Function(2, 9, (v, e) -> extreme(v, -1))),
          entry("pow", new Function(2, 2, (v, e) -> power(number(v, 0), number(v, 1)))),
          entry("sqrt", new Function(1, 1, (v, e) -> root(number(v, 0)))),
          entry("random", new Function(0, 0, (v, e) -> BigDecimal.valueOf(Math.random()))),
          entry("parseInteger", new Function(1, 2, (v, e) -> parseInteger(v))),
          entry("parseDecimal", new Function(1, 3, (v, e) -> parseDecimal(v))),
          entry("formatDecimal", new Function(2, 3, (v, e) -> formatDecimal(v))));

  private NumberFunctions() {}

  private static Object round(List<Object> values, RoundingMode mode) {
    BigDecimal number = number(values, 0);
    long precision = values.size() == 2 ? whole(values, 1) : 0;
    BigDecimal rounded = number.setScale(Math.toIntExact(precision), mode);
    return precision == 0 ? (Object) rounded.longValueExact() : rounded;
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

  /** Exact for whole powers, and as good as a double for others. */
  private static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    try {
      return base.pow(exponent.intValueExact(), MathContext.DECIMAL128);
    } catch (ArithmeticException fraction) {
      double power = Math.pow(base.doubleValue(), exponent.doubleValue());
      if (Double.isNaN(power) || Double.isInfinite(power)) {
        throw new ExpressionException("pow has no result for " + base + " and " + exponent);
      }
      return BigDecimal.valueOf(power);
    }
  }

  private static BigDecimal root(BigDecimal number) {
    if (number.signum() < 0) {
      throw new ExpressionException("sqrt takes no negative number: " + number);
    }
    return number.sqrt(MathContext.DECIMAL128);
  }

  private static Object parseInteger(List<Object> values) {
    try {
      return Long.valueOf(text(values, 0));
    } catch (NumberFormatException wrong) {
      return otherwise(values, 1);
    }
  }

  /** The second argument is a format if it is a text, and else the default. */
  private static Object parseDecimal(List<Object> values) {
    boolean hasFormat =
        values.size() == 3 || (values.size() == 2 && values.get(1) instanceof String);
    String text = text(values, 0);
    if (hasFormat) {
      DecimalFormat format = format(text(values, 1), Locale.US);
      format.setParseBigDecimal(true);
      ParsePosition position = new ParsePosition(0);
      Number number = format.parse(text, position);
      boolean isWhole = number != null && position.getIndex() == text.length();
      return isWhole ? number : otherwise(values, 2);
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException wrong) {
      return otherwise(values, 1);
    }
  }

  private static Object otherwise(List<Object> values, int index) {
    if (index >= values.size()) {
      throw new ExpressionException(Functions.describe(values.get(0)) + " is no number");
    }
    return values.get(index);
  }

  private static String formatDecimal(List<Object> values) {
    Locale locale = values.size() == 3 ? Locale.forLanguageTag(text(values, 2)) : Locale.US;
    return format(text(values, 1), locale).format(number(values, 0));
  }

  private static DecimalFormat format(String pattern, Locale locale) {
    try {
      return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
    } catch (IllegalArgumentException wrong) {
      throw new ExpressionException("'" + pattern + "' is no format: " + wrong.getMessage());
    }
  }
}
