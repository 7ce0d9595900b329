package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** What kind of error made a compute node fail. */
public enum ComputeNodeErrorCode {
  /** AWS's {@code VALIDATION_ERROR}. */
  VALIDATION_ERROR("VALIDATION_ERROR"),
  /** AWS's {@code INTERNAL_FAILURE}. */
  INTERNAL_FAILURE("INTERNAL_FAILURE"),
  /** AWS's {@code EXECUTION_ERROR}. */
  EXECUTION_ERROR("EXECUTION_ERROR"),
  /** AWS's {@code TIMED_OUT}. */
  TIMED_OUT("TIMED_OUT"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ComputeNodeErrorCode[] CONSTANTS = values();

  private final String value;

  ComputeNodeErrorCode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ComputeNodeErrorCode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
