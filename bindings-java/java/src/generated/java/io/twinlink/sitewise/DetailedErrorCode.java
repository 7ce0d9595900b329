package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Which setting does not fit: where values are computed, or whether they are forwarded. */
public enum DetailedErrorCode {
  /** AWS's {@code INCOMPATIBLE_COMPUTE_LOCATION}. */
  INCOMPATIBLE_COMPUTE_LOCATION("INCOMPATIBLE_COMPUTE_LOCATION"),
  /** AWS's {@code INCOMPATIBLE_FORWARDING_CONFIGURATION}. */
  INCOMPATIBLE_FORWARDING_CONFIGURATION("INCOMPATIBLE_FORWARDING_CONFIGURATION"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final DetailedErrorCode[] CONSTANTS = values();

  private final String value;

  DetailedErrorCode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static DetailedErrorCode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
