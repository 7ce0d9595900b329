package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Where values are computed. */
public enum ComputeLocation {
  /** AWS's {@code EDGE}. */
  EDGE("EDGE"),
  /** AWS's {@code CLOUD}. */
  CLOUD("CLOUD"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ComputeLocation[] CONSTANTS = values();

  private final String value;

  ComputeLocation(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ComputeLocation fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
