package io.twinlink.iot;

import io.twinlink.internal.OpenEnum;

/** Whether it is indexed that things are connected. */
public enum ThingConnectivityIndexingMode {
  /** AWS's {@code OFF}. */
  OFF("OFF"),
  /** AWS's {@code STATUS}. */
  STATUS("STATUS"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ThingConnectivityIndexingMode[] CONSTANTS = values();

  private final String value;

  ThingConnectivityIndexingMode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ThingConnectivityIndexingMode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
