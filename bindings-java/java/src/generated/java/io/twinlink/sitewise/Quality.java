package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** How far a value can be trusted. */
public enum Quality {
  /** AWS's {@code GOOD}. */
  GOOD("GOOD"),
  /** AWS's {@code BAD}. */
  BAD("BAD"),
  /** AWS's {@code UNCERTAIN}. */
  UNCERTAIN("UNCERTAIN"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final Quality[] CONSTANTS = values();

  private final String value;

  Quality(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static Quality fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
