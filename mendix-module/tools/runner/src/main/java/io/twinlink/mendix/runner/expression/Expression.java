package io.twinlink.mendix.runner.expression;

/** A parsed expression. */
public interface Expression {
  /** Computes the value; null is {@code empty}. */
  Object evaluate(Environment environment);

  /** Parses the source of an expression. */
  static Expression parse(String source) {
    return new Parser(source).whole();
  }
}
