package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** The kind of failure, and for syncing the step that failed. */
public enum ErrorCode {
  /** AWS's {@code VALIDATION_ERROR}. */
  VALIDATION_ERROR("VALIDATION_ERROR"),
  /** AWS's {@code INTERNAL_FAILURE}. */
  INTERNAL_FAILURE("INTERNAL_FAILURE"),
  /** AWS's {@code SYNC_INITIALIZING_ERROR}. */
  SYNC_INITIALIZING_ERROR("SYNC_INITIALIZING_ERROR"),
  /** AWS's {@code SYNC_CREATING_ERROR}. */
  SYNC_CREATING_ERROR("SYNC_CREATING_ERROR"),
  /** AWS's {@code SYNC_PROCESSING_ERROR}. */
  SYNC_PROCESSING_ERROR("SYNC_PROCESSING_ERROR"),
  /** AWS's {@code SYNC_DELETING_ERROR}. */
  SYNC_DELETING_ERROR("SYNC_DELETING_ERROR"),
  /** AWS's {@code PROCESSING_ERROR}. */
  PROCESSING_ERROR("PROCESSING_ERROR"),
  /** AWS's {@code COMPOSITE_COMPONENT_FAILURE}. */
  COMPOSITE_COMPONENT_FAILURE("COMPOSITE_COMPONENT_FAILURE"),
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
