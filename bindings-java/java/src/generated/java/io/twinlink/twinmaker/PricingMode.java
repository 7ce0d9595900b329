package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** The way in which the account is charged. */
public enum PricingMode {
  /** AWS's {@code BASIC}. */
  BASIC("BASIC"),
  /** AWS's {@code STANDARD}. */
  STANDARD("STANDARD"),
  /** AWS's {@code TIERED_BUNDLE}. */
  TIERED_BUNDLE("TIERED_BUNDLE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final PricingMode[] CONSTANTS = values();

  private final String value;

  PricingMode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static PricingMode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
