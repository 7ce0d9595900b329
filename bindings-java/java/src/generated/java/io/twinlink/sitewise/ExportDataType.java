package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** A kind of data that an export job can take from a dataset. */
public enum ExportDataType {
  /** AWS's {@code VIDEO}. */
  VIDEO("VIDEO"),
  /** AWS's {@code TELEMETRY}. */
  TELEMETRY("TELEMETRY"),
  /** AWS's {@code ANNOTATION}. */
  ANNOTATION("ANNOTATION"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ExportDataType[] CONSTANTS = values();

  private final String value;

  ExportDataType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ExportDataType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
