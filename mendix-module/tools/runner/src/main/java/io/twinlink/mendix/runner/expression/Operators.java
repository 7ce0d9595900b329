package io.twinlink.mendix.runner.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Date;

/** What the operators do. */
final class Operators {
  private Operators() {}

  static boolean truth(Object value, String where) {
    if (!(value instanceof Boolean)) {
      throw new ExpressionException(
          "'" + where + "' takes booleans, not " + Functions.describe(value));
    }
    return (Boolean) value;
  }

  static Object negate(Object value) {
    if (value instanceof Long) {
      return Math.negateExact((Long) value);
    }
    if (value instanceof BigDecimal) {
      return ((BigDecimal) value).negate();
    }
    throw new ExpressionException("'-' takes numbers, not " + Functions.describe(value));
  }

  static Object apply(String operator, Object left, Object right) {
    switch (operator) {
      case "=":
        return equal(left, right);
      case "!=":
        return !equal(left, right);
      case "<":
        return compare(operator, left, right) < 0;
      case ">":
        return compare(operator, left, right) > 0;
      case "<=":
        return compare(operator, left, right) <= 0;
      case ">=":
        return compare(operator, left, right) >= 0;
      case "+":
        boolean isText = left instanceof String || right instanceof String;
        return isText ? concatenate(left, right) : calculate(operator, left, right);
      default:
        return calculate(operator, left, right);
    }
  }

  static boolean equal(Object left, Object right) {
    if (left == null || right == null) {
      return left == right;
    }
    if (isNumber(left) && isNumber(right)) {
      return decimal(left).compareTo(decimal(right)) == 0;
    }
    boolean sameEnumeration =
        !(left instanceof EnumerationValue)
            || !(right instanceof EnumerationValue)
            || ((EnumerationValue) left)
                .enumeration()
                .equals(((EnumerationValue) right).enumeration());
    if (left.getClass() != right.getClass() || !sameEnumeration) {
      throw new ExpressionException(
          Functions.describe(left) + " cannot be compared with " + Functions.describe(right));
    }
    return left.equals(right);
  }

  static int compare(String operator, Object left, Object right) {
    if (isNumber(left) && isNumber(right)) {
      return decimal(left).compareTo(decimal(right));
    }
    if (left instanceof Date && right instanceof Date) {
      return ((Date) left).compareTo((Date) right);
    }
    throw new ExpressionException(
        "'"
            + operator
            + "' takes two numbers or two times, not "
            + Functions.describe(left)
            + " and "
            + Functions.describe(right));
  }

  private static Object concatenate(Object left, Object right) {
    boolean texts =
        (left == null || left instanceof String) && (right == null || right instanceof String);
    if (!texts) {
      throw new ExpressionException(
          "'+' joins texts; use toString() for "
              + Functions.describe(left instanceof String ? right : left));
    }
    return (left == null ? "" : (String) left) + (right == null ? "" : (String) right);
  }

  private static Object calculate(String operator, Object left, Object right) {
    if (!isNumber(left) || !isNumber(right)) {
      throw new ExpressionException(
          "'"
              + operator
              + "' takes numbers, not "
              + Functions.describe(left)
              + " and "
              + Functions.describe(right));
    }
    boolean whole = left instanceof Long && right instanceof Long;
    boolean divides = operator.equals("div") || operator.equals(":") || operator.equals("mod");
    if (divides && decimal(right).signum() == 0) {
      throw new ExpressionException("division by zero");
    }
    switch (operator) {
      case "+":
        return whole
            ? (Object) Math.addExact((Long) left, (Long) right)
            : decimal(left).add(decimal(right));
      case "-":
        return whole
            ? (Object) Math.subtractExact((Long) left, (Long) right)
            : decimal(left).subtract(decimal(right));
      case "*":
        return whole
            ? (Object) Math.multiplyExact((Long) left, (Long) right)
            : decimal(left).multiply(decimal(right));
      case "mod":
        return whole
            ? (Object) ((Long) left % (Long) right)
            : decimal(left).remainder(decimal(right));
      case "div":
      case ":":
        return decimal(left).divide(decimal(right), MathContext.DECIMAL128);
      default:
        throw new ExpressionException("operator " + operator + " is not supported");
    }
  }

  static boolean isNumber(Object value) {
    return value instanceof Long || value instanceof BigDecimal;
  }

  static BigDecimal decimal(Object value) {
    return value instanceof BigDecimal ? (BigDecimal) value : BigDecimal.valueOf((Long) value);
  }
}
