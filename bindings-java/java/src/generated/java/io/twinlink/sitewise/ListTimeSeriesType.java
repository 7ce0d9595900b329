package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Whether a time series belongs to an asset property. */
public enum ListTimeSeriesType {
  /** AWS's {@code ASSOCIATED}. */
  ASSOCIATED("ASSOCIATED"),
  /** AWS's {@code DISASSOCIATED}. */
  DISASSOCIATED("DISASSOCIATED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ListTimeSeriesType[] CONSTANTS = values();

  private final String value;

  ListTimeSeriesType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ListTimeSeriesType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
