package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** What is computed from the values in a window. */
public enum AggregateType {
  /** AWS's {@code AVERAGE}. */
  AVERAGE("AVERAGE"),
  /** AWS's {@code COUNT}. */
  COUNT("COUNT"),
  /** AWS's {@code MAXIMUM}. */
  MAXIMUM("MAXIMUM"),
  /** AWS's {@code MINIMUM}. */
  MINIMUM("MINIMUM"),
  /** AWS's {@code SUM}. */
  SUM("SUM"),
  /** AWS's {@code STANDARD_DEVIATION}. */
  STANDARD_DEVIATION("STANDARD_DEVIATION"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final AggregateType[] CONSTANTS = values();

  private final String value;

  AggregateType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static AggregateType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
