package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Where a query is. It ends in {@code COMPLETED}, {@code FAILED} or {@code CANCELED}. */
public enum QueryStatus {
  /** AWS's {@code SUBMITTED}. */
  SUBMITTED("SUBMITTED"),
  /** AWS's {@code RUNNING}. */
  RUNNING("RUNNING"),
  /** AWS's {@code COMPLETED}. */
  COMPLETED("COMPLETED"),
  /** AWS's {@code FAILED}. */
  FAILED("FAILED"),
  /** AWS's {@code CANCELED}. */
  CANCELED("CANCELED"),
  /** AWS's {@code CANCELING}. */
  CANCELING("CANCELING"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final QueryStatus[] CONSTANTS = values();

  private final String value;

  QueryStatus(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static QueryStatus fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
