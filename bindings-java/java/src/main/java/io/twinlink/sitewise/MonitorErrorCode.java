package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** What kind of thing went wrong with a portal: SiteWise's enumeration {@code MonitorErrorCode}. */
public enum MonitorErrorCode {
  /** SiteWise Monitor failed. */
  INTERNAL_FAILURE,
  /** What was asked for is not valid. */
  VALIDATION_ERROR,
  /** A quota of the account is reached. */
  LIMIT_EXCEEDED,
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION;

  private static final MonitorErrorCode[] ALL = values();

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static MonitorErrorCode fromValue(String value) {
    return OpenEnum.find(ALL, value, UNKNOWN_TO_SDK_VERSION);
  }
}
