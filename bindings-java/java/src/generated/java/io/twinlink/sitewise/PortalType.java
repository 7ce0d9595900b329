package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * The generation of a portal: {@code SITEWISE_PORTAL_V1} is classic, {@code SITEWISE_PORTAL_V2} is
 * AI-aware.
 */
public enum PortalType {
  /** AWS's {@code SITEWISE_PORTAL_V1}. */
  SITEWISE_PORTAL_V1("SITEWISE_PORTAL_V1"),
  /** AWS's {@code SITEWISE_PORTAL_V2}. */
  SITEWISE_PORTAL_V2("SITEWISE_PORTAL_V2"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final PortalType[] CONSTANTS = values();

  private final String value;

  PortalType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static PortalType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
