package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Why the work on one data segment failed. */
public enum DataSegmentErrorCode {
  /** AWS's {@code INTERNAL_FAILURE}. */
  INTERNAL_FAILURE("INTERNAL_FAILURE"),
  /** AWS's {@code VALIDATION_ERROR}. */
  VALIDATION_ERROR("VALIDATION_ERROR"),
  /** AWS's {@code RESOURCE_NOT_FOUND}. */
  RESOURCE_NOT_FOUND("RESOURCE_NOT_FOUND"),
  /** AWS's {@code LIMIT_EXCEEDED}. */
  LIMIT_EXCEEDED("LIMIT_EXCEEDED"),
  /** AWS's {@code CONFLICTING_OPERATION}. */
  CONFLICTING_OPERATION("CONFLICTING_OPERATION"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final DataSegmentErrorCode[] CONSTANTS = values();

  private final String value;

  DataSegmentErrorCode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static DataSegmentErrorCode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
