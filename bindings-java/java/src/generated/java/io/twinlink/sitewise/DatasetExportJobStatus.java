package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** How far an export job is. */
public enum DatasetExportJobStatus {
  /** AWS's {@code SUBMITTED}. */
  SUBMITTED("SUBMITTED"),
  /** AWS's {@code RUNNING}. */
  RUNNING("RUNNING"),
  /** AWS's {@code COMPLETED}. */
  COMPLETED("COMPLETED"),
  /** AWS's {@code COMPLETED_WITH_ERRORS}. */
  COMPLETED_WITH_ERRORS("COMPLETED_WITH_ERRORS"),
  /** AWS's {@code FAILED}. */
  FAILED("FAILED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final DatasetExportJobStatus[] CONSTANTS = values();

  private final String value;

  DatasetExportJobStatus(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static DatasetExportJobStatus fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
