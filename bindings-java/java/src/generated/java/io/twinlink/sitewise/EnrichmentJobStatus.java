package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * Where a job is: {@code PENDING}, then {@code RUNNING}, then one of the other four, which are
 * final.
 */
public enum EnrichmentJobStatus {
  /** AWS's {@code PENDING}. */
  PENDING("PENDING"),
  /** AWS's {@code RUNNING}. */
  RUNNING("RUNNING"),
  /** AWS's {@code COMPLETED}. */
  COMPLETED("COMPLETED"),
  /** AWS's {@code FAILED}. */
  FAILED("FAILED"),
  /** AWS's {@code TIMED_OUT}. */
  TIMED_OUT("TIMED_OUT"),
  /** AWS's {@code CANCELLED}. */
  CANCELLED("CANCELLED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final EnrichmentJobStatus[] CONSTANTS = values();

  private final String value;

  EnrichmentJobStatus(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static EnrichmentJobStatus fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
