package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Whether the input was invalid or the service failed. */
public enum ErrorCode {
  /** AWS's {@code VALIDATION_ERROR}. */
  VALIDATION_ERROR("VALIDATION_ERROR"),
  /** AWS's {@code INTERNAL_FAILURE}. */
  INTERNAL_FAILURE("INTERNAL_FAILURE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ErrorCode[] CONSTANTS = values();

  private final String value;

  ErrorCode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ErrorCode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
