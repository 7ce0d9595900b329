package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** The form of a dataset's data: a knowledge base or time series. */
public enum DatasetSourceFormat {
  /** AWS's {@code KNOWLEDGE_BASE}. */
  KNOWLEDGE_BASE("KNOWLEDGE_BASE"),
  /** AWS's {@code TIMESERIES}. */
  TIMESERIES("TIMESERIES"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final DatasetSourceFormat[] CONSTANTS = values();

  private final String value;

  DatasetSourceFormat(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static DatasetSourceFormat fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
