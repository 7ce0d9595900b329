package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * The type of a dataset: a session, a selection from sessions, or a connection to an external data
 * source.
 */
public enum DatasetTypeEnum {
  /** AWS's {@code SESSION}. */
  SESSION("SESSION"),
  /** AWS's {@code CURATED}. */
  CURATED("CURATED"),
  /** AWS's {@code EXTERNAL}. */
  EXTERNAL("EXTERNAL"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final DatasetTypeEnum[] CONSTANTS = values();

  private final String value;

  DatasetTypeEnum(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static DatasetTypeEnum fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
