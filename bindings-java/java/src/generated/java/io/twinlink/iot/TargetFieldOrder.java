package io.twinlink.iot;

import io.twinlink.internal.OpenEnum;

/** Which of the two numbers of a place comes first. */
public enum TargetFieldOrder {
  /** AWS's {@code LatLon}. */
  LAT_LON("LatLon"),
  /** AWS's {@code LonLat}. */
  LON_LAT("LonLat"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final TargetFieldOrder[] CONSTANTS = values();

  private final String value;

  TargetFieldOrder(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static TargetFieldOrder fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
