package io.twinlink.iot;

import io.twinlink.internal.OpenEnum;

/** Whether a principal may be attached to other things, too. */
public enum ThingPrincipalType {
  /** AWS's {@code EXCLUSIVE_THING}. */
  EXCLUSIVE_THING("EXCLUSIVE_THING"),
  /** AWS's {@code NON_EXCLUSIVE_THING}. */
  NON_EXCLUSIVE_THING("NON_EXCLUSIVE_THING"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ThingPrincipalType[] CONSTANTS = values();

  private final String value;

  ThingPrincipalType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ThingPrincipalType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
