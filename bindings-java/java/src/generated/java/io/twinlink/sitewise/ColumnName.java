package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** What a column of a CSV file holds. */
public enum ColumnName {
  /** AWS's {@code ALIAS}. */
  ALIAS("ALIAS"),
  /** AWS's {@code ASSET_ID}. */
  ASSET_ID("ASSET_ID"),
  /** AWS's {@code PROPERTY_ID}. */
  PROPERTY_ID("PROPERTY_ID"),
  /** AWS's {@code DATA_TYPE}. */
  DATA_TYPE("DATA_TYPE"),
  /** AWS's {@code TIMESTAMP_SECONDS}. */
  TIMESTAMP_SECONDS("TIMESTAMP_SECONDS"),
  /** AWS's {@code TIMESTAMP_NANO_OFFSET}. */
  TIMESTAMP_NANO_OFFSET("TIMESTAMP_NANO_OFFSET"),
  /** AWS's {@code QUALITY}. */
  QUALITY("QUALITY"),
  /** AWS's {@code VALUE}. */
  VALUE("VALUE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ColumnName[] CONSTANTS = values();

  private final String value;

  ColumnName(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ColumnName fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
