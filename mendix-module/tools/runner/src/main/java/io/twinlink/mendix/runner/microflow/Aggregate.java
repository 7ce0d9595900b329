package io.twinlink.mendix.runner.microflow;

import io.twinlink.mendix.runner.expression.ExpressionException;
import io.twinlink.mendix.runner.mpk.Node;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The activity that makes one value of a list. */
final class Aggregate {
  private static final Set<String> FUNCTIONS =
      Set.of("Count", "Sum", "Average", "Minimum", "Maximum");

  private Aggregate() {}

  /** Refuses a function that is not known. */
  static void require(String function) {
    if (!FUNCTIONS.contains(function)) {
      throw new ExpressionException("aggregate function " + function + " is not supported");
    }
  }

  static void run(Node action, Frame frame) {
    List<Object> list = frame.list(action.text("AggregateVariableName"));
    frame.declare(action.text("VariableName"), null, result(action, list, frame));
  }

  private static Object result(Node action, List<Object> list, Frame frame) {
    String function = action.text("AggregateFunction");
    require(function);
    if (function.equals("Count")) {
      return (long) list.size();
    }
    List<Object> values = values(action, list, frame);
    switch (function) {
      case "Sum":
        return sum(values);
      case "Average":
        return values.isEmpty()
            ? null
            : decimal(sum(values))
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
      case "Minimum":
        return extreme(values, -1);
      default:
        return extreme(values, 1);
    }
  }

  private static List<Object> values(Node action, List<Object> list, Frame frame) {
    String expression;
    if (action.flag("UseExpression", false)) {
      expression = action.text("Expression");
    } else {
      String attribute = action.text("Attribute");
      expression = "$currentObject/" + attribute.substring(attribute.lastIndexOf('.') + 1);
    }
    List<Object> values = new ArrayList<>();
    for (Object item : list) {
      Frame round = frame.round();
      round.declare("currentObject", null, item);
      Object value = round.evaluate(expression);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static Object sum(List<Object> values) {
    boolean whole = values.stream().allMatch(value -> value instanceof Long);
    BigDecimal sum = BigDecimal.ZERO;
    for (Object value : values) {
      sum = sum.add(decimal(value));
    }
    return whole ? (Object) sum.longValueExact() : sum;
  }

  private static Object extreme(List<Object> values, int sign) {
    Object best = null;
    for (Object value : values) {
      if (best == null || compare(value, best) * sign > 0) {
        best = value;
      }
    }
    return best;
  }

  @SuppressWarnings("unchecked") // The values of one attribute are of one type.
  private static int compare(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }

  private static BigDecimal decimal(Object value) {
    if (value instanceof Long) {
      return BigDecimal.valueOf((Long) value);
    }
    if (value instanceof BigDecimal) {
      return (BigDecimal) value;
    }
    throw new ExpressionException(value + " is no number");
  }
}
