package io.twinlink.mendix.runner.expression;

import java.util.List;

/** A function of the expression language, with the number of arguments that it takes. */
final class Function {
  /** What a function does: values in, value out. */
  interface Body {
    Object call(List<Object> values, Environment environment);
  }

  private final int least;
  private final int most;
  private final Body body;

  Function(int least, int most, Body body) {
    this.least = least;
    this.most = most;
    this.body = body;
  }

  void require(String name, int arguments) {
    if (arguments < least || arguments > most) {
      String wanted = least == most ? "" + least : least + " to " + most;
      throw new ExpressionException(name + " takes " + wanted + " arguments, not " + arguments);
    }
  }

  Object call(List<Object> values, Environment environment) {
    return body.call(values, environment);
  }
}
