package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * Whether a gateway runs with the latest configuration. {@code NOT_APPLICABLE}: it does not support
 * the capability.
 */
public enum CapabilitySyncStatus {
  /** AWS's {@code IN_SYNC}. */
  IN_SYNC("IN_SYNC"),
  /** AWS's {@code OUT_OF_SYNC}. */
  OUT_OF_SYNC("OUT_OF_SYNC"),
  /** AWS's {@code SYNC_FAILED}. */
  SYNC_FAILED("SYNC_FAILED"),
  /** AWS's {@code UNKNOWN}. */
  UNKNOWN("UNKNOWN"),
  /** AWS's {@code NOT_APPLICABLE}. */
  NOT_APPLICABLE("NOT_APPLICABLE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final CapabilitySyncStatus[] CONSTANTS = values();

  private final String value;

  CapabilitySyncStatus(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static CapabilitySyncStatus fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
