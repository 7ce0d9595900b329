package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** What kind of thing went wrong with an asset model: SiteWise's enumeration {@code ErrorCode}. */
public enum ErrorCode {
  /** What was asked for is not valid. */
  VALIDATION_ERROR,
  /** SiteWise failed. */
  INTERNAL_FAILURE,
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION;

  private static final ErrorCode[] ALL = values();

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ErrorCode fromValue(String value) {
    return OpenEnum.find(ALL, value, UNKNOWN_TO_SDK_VERSION);
  }
}
