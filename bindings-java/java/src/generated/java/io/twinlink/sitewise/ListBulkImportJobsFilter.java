package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Which jobs to list: those in one status, or {@code ALL}. */
public enum ListBulkImportJobsFilter {
  /** AWS's {@code ALL}. */
  ALL("ALL"),
  /** AWS's {@code PENDING}. */
  PENDING("PENDING"),
  /** AWS's {@code RUNNING}. */
  RUNNING("RUNNING"),
  /** AWS's {@code CANCELLED}. */
  CANCELLED("CANCELLED"),
  /** AWS's {@code FAILED}. */
  FAILED("FAILED"),
  /** AWS's {@code COMPLETED_WITH_FAILURES}. */
  COMPLETED_WITH_FAILURES("COMPLETED_WITH_FAILURES"),
  /** AWS's {@code COMPLETED}. */
  COMPLETED("COMPLETED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ListBulkImportJobsFilter[] CONSTANTS = values();

  private final String value;

  ListBulkImportJobsFilter(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ListBulkImportJobsFilter fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
