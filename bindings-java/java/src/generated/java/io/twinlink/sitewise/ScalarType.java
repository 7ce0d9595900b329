package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** The type of a column whose values are single. */
public enum ScalarType {
  /** AWS's {@code BOOLEAN}. */
  BOOLEAN("BOOLEAN"),
  /** AWS's {@code INT}. */
  INT("INT"),
  /** AWS's {@code DOUBLE}. */
  DOUBLE("DOUBLE"),
  /** AWS's {@code TIMESTAMP}. */
  TIMESTAMP("TIMESTAMP"),
  /** AWS's {@code STRING}. */
  STRING("STRING"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ScalarType[] CONSTANTS = values();

  private final String value;

  ScalarType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ScalarType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
