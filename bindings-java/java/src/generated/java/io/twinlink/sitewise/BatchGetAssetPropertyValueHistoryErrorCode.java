package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Why the history of an entry could not be read. */
public enum BatchGetAssetPropertyValueHistoryErrorCode {
  /** AWS's {@code ResourceNotFoundException}. */
  RESOURCE_NOT_FOUND_EXCEPTION("ResourceNotFoundException"),
  /** AWS's {@code InvalidRequestException}. */
  INVALID_REQUEST_EXCEPTION("InvalidRequestException"),
  /** AWS's {@code AccessDeniedException}. */
  ACCESS_DENIED_EXCEPTION("AccessDeniedException"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final BatchGetAssetPropertyValueHistoryErrorCode[] CONSTANTS = values();

  private final String value;

  BatchGetAssetPropertyValueHistoryErrorCode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static BatchGetAssetPropertyValueHistoryErrorCode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
