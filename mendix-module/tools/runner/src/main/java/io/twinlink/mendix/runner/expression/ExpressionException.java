package io.twinlink.mendix.runner.expression;

/** An expression that is wrong, not supported, or has no value. */
public final class ExpressionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message. */
  public ExpressionException(String message) {
    super(message);
  }
}
