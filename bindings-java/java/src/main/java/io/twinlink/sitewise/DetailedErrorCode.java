package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** A closer code of what went wrong: SiteWise's enumeration {@code DetailedErrorCode}. */
public enum DetailedErrorCode {
  /** A property is computed where another that it needs is not available. */
  INCOMPATIBLE_COMPUTE_LOCATION,
  /** A property is forwarded otherwise than another needs it. */
  INCOMPATIBLE_FORWARDING_CONFIGURATION,
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION;

  private static final DetailedErrorCode[] ALL = values();

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static DetailedErrorCode fromValue(String value) {
    return OpenEnum.find(ALL, value, UNKNOWN_TO_SDK_VERSION);
  }
}
