package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * The type of the values of a property or time series. {@code VIDEO}, {@code ANNOTATION} and {@code
 * JSON} are for time series of datasets only.
 */
public enum PropertyDataType {
  /** AWS's {@code STRING}. */
  STRING("STRING"),
  /** AWS's {@code INTEGER}. */
  INTEGER("INTEGER"),
  /** AWS's {@code DOUBLE}. */
  DOUBLE("DOUBLE"),
  /** AWS's {@code BOOLEAN}. */
  BOOLEAN("BOOLEAN"),
  /** AWS's {@code STRUCT}. */
  STRUCT("STRUCT"),
  /** AWS's {@code VIDEO}. */
  VIDEO("VIDEO"),
  /** AWS's {@code ANNOTATION}. */
  ANNOTATION("ANNOTATION"),
  /** AWS's {@code JSON}. */
  JSON("JSON"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final PropertyDataType[] CONSTANTS = values();

  private final String value;

  PropertyDataType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static PropertyDataType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
