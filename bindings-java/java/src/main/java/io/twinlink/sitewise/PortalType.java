package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** The kind of a portal: SiteWise's enumeration {@code PortalType}. */
public enum PortalType {
  /** A portal of the first generation. */
  SITEWISE_PORTAL_V1,
  /** A portal of the second generation. */
  SITEWISE_PORTAL_V2,
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION;

  private static final PortalType[] ALL = values();

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static PortalType fromValue(String value) {
    return OpenEnum.find(ALL, value, UNKNOWN_TO_SDK_VERSION);
  }
}
