package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * Where a job is. {@code PENDING} waits for the job before it; {@code COMPLETED_WITH_FAILURES}
 * means that it ended with errors.
 */
public enum JobStatus {
  /** AWS's {@code PENDING}. */
  PENDING("PENDING"),
  /** AWS's {@code CANCELLED}. */
  CANCELLED("CANCELLED"),
  /** AWS's {@code RUNNING}. */
  RUNNING("RUNNING"),
  /** AWS's {@code COMPLETED}. */
  COMPLETED("COMPLETED"),
  /** AWS's {@code FAILED}. */
  FAILED("FAILED"),
  /** AWS's {@code COMPLETED_WITH_FAILURES}. */
  COMPLETED_WITH_FAILURES("COMPLETED_WITH_FAILURES"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final JobStatus[] CONSTANTS = values();

  private final String value;

  JobStatus(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static JobStatus fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
