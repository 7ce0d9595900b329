package io.twinlink.mendix.runner.microflow;

/** An error in a microflow; {@link #root} is the error as it was thrown. */
public final class MicroflowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String microflow;

  MicroflowException(String microflow, String place, Throwable root) {
    super(root.getMessage() + " at " + microflow + " (" + place + ")", root);
    this.microflow = microflow;
  }

  /** The microflow in which it happened. */
  public String microflow() {
    return microflow;
  }

  /** The error as it was thrown. */
  public Throwable root() {
    return getCause();
  }

  static Throwable root(Throwable thrown) {
    return thrown instanceof MicroflowException ? thrown.getCause() : thrown;
  }
}
