package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Whether the oldest or the newest comes first. */
public enum TimeOrdering {
  /** AWS's {@code ASCENDING}. */
  ASCENDING("ASCENDING"),
  /** AWS's {@code DESCENDING}. */
  DESCENDING("DESCENDING"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final TimeOrdering[] CONSTANTS = values();

  private final String value;

  TimeOrdering(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static TimeOrdering fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
