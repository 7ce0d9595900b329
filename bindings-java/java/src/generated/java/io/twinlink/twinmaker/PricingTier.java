package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** The tier of a tiered bundle. */
public enum PricingTier {
  /** AWS's {@code TIER_1}. */
  TIER_1("TIER_1"),
  /** AWS's {@code TIER_2}. */
  TIER_2("TIER_2"),
  /** AWS's {@code TIER_3}. */
  TIER_3("TIER_3"),
  /** AWS's {@code TIER_4}. */
  TIER_4("TIER_4"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final PricingTier[] CONSTANTS = values();

  private final String value;

  PricingTier(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static PricingTier fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
