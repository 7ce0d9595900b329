package io.twinlink.iotdata;

import io.twinlink.internal.OpenEnum;

/** Whether a message is text in UTF-8 or any bytes. */
public enum PayloadFormatIndicator {
  /** AWS's {@code UNSPECIFIED_BYTES}. */
  UNSPECIFIED_BYTES("UNSPECIFIED_BYTES"),
  /** AWS's {@code UTF8_DATA}. */
  UTF8_DATA("UTF8_DATA"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final PayloadFormatIndicator[] CONSTANTS = values();

  private final String value;

  PayloadFormatIndicator(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static PayloadFormatIndicator fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
