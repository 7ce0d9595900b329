package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * Why values were not stored. {@code TimestampOutOfRangeException}: over 7 days old, or over 10
 * minutes ahead.
 */
public enum BatchPutAssetPropertyValueErrorCode {
  /** AWS's {@code ResourceNotFoundException}. */
  RESOURCE_NOT_FOUND_EXCEPTION("ResourceNotFoundException"),
  /** AWS's {@code InvalidRequestException}. */
  INVALID_REQUEST_EXCEPTION("InvalidRequestException"),
  /** AWS's {@code InternalFailureException}. */
  INTERNAL_FAILURE_EXCEPTION("InternalFailureException"),
  /** AWS's {@code ServiceUnavailableException}. */
  SERVICE_UNAVAILABLE_EXCEPTION("ServiceUnavailableException"),
  /** AWS's {@code ThrottlingException}. */
  THROTTLING_EXCEPTION("ThrottlingException"),
  /** AWS's {@code LimitExceededException}. */
  LIMIT_EXCEEDED_EXCEPTION("LimitExceededException"),
  /** AWS's {@code ConflictingOperationException}. */
  CONFLICTING_OPERATION_EXCEPTION("ConflictingOperationException"),
  /** AWS's {@code TimestampOutOfRangeException}. */
  TIMESTAMP_OUT_OF_RANGE_EXCEPTION("TimestampOutOfRangeException"),
  /** AWS's {@code AccessDeniedException}. */
  ACCESS_DENIED_EXCEPTION("AccessDeniedException"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final BatchPutAssetPropertyValueErrorCode[] CONSTANTS = values();

  private final String value;

  BatchPutAssetPropertyValueErrorCode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static BatchPutAssetPropertyValueErrorCode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
