package io.twinlink.internal;

/** Arguments are nested too deep, or hold themselves. */
final class TooDeepException extends IllegalArgumentException {
  /** Paths are cut to so many characters. */
  private static final int LONGEST = 100;

  private static final long serialVersionUID = 1L;

  private final int deepest;
  private final StringBuilder path = new StringBuilder();

  TooDeepException(int deepest) {
    this.deepest = deepest;
  }

  /** {@return the same, within something} */
  TooDeepException within(String step) {
    path.insert(0, step);
    return this;
  }

  @Override
  public String getMessage() {
    String whole = path.charAt(0) == '.' ? path.substring(1) : path.toString();
    String shown = whole.length() > LONGEST ? whole.substring(0, LONGEST) + "..." : whole;
    return shown + ": values must be nested at most " + deepest + " deep";
  }
}
