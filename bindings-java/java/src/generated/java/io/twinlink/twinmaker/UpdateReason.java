package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** Why a pricing plan changed. */
public enum UpdateReason {
  /** AWS's {@code DEFAULT}. */
  DEFAULT("DEFAULT"),
  /** AWS's {@code PRICING_TIER_UPDATE}. */
  PRICING_TIER_UPDATE("PRICING_TIER_UPDATE"),
  /** AWS's {@code ENTITY_COUNT_UPDATE}. */
  ENTITY_COUNT_UPDATE("ENTITY_COUNT_UPDATE"),
  /** AWS's {@code PRICING_MODE_UPDATE}. */
  PRICING_MODE_UPDATE("PRICING_MODE_UPDATE"),
  /** AWS's {@code OVERWRITTEN}. */
  OVERWRITTEN("OVERWRITTEN"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final UpdateReason[] CONSTANTS = values();

  private final String value;

  UpdateReason(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static UpdateReason fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
