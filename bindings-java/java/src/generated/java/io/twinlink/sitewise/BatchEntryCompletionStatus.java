package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** How an entry ended on an earlier page. */
public enum BatchEntryCompletionStatus {
  /** AWS's {@code SUCCESS}. */
  SUCCESS("SUCCESS"),
  /** AWS's {@code ERROR}. */
  ERROR("ERROR"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final BatchEntryCompletionStatus[] CONSTANTS = values();

  private final String value;

  BatchEntryCompletionStatus(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static BatchEntryCompletionStatus fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
