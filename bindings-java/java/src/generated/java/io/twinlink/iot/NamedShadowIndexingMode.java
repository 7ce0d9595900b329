package io.twinlink.iot;

import io.twinlink.internal.OpenEnum;

/** Whether named shadows are indexed. */
public enum NamedShadowIndexingMode {
  /** AWS's {@code OFF}. */
  OFF("OFF"),
  /** AWS's {@code ON}. */
  ON("ON"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final NamedShadowIndexingMode[] CONSTANTS = values();

  private final String value;

  NamedShadowIndexingMode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static NamedShadowIndexingMode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
