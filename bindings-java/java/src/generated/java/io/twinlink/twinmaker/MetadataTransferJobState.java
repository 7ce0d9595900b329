package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** Where a job is between its creation and its end. */
public enum MetadataTransferJobState {
  /** AWS's {@code VALIDATING}. */
  VALIDATING("VALIDATING"),
  /** AWS's {@code PENDING}. */
  PENDING("PENDING"),
  /** AWS's {@code RUNNING}. */
  RUNNING("RUNNING"),
  /** AWS's {@code CANCELLING}. */
  CANCELLING("CANCELLING"),
  /** AWS's {@code ERROR}. */
  ERROR("ERROR"),
  /** AWS's {@code COMPLETED}. */
  COMPLETED("COMPLETED"),
  /** AWS's {@code CANCELLED}. */
  CANCELLED("CANCELLED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final MetadataTransferJobState[] CONSTANTS = values();

  private final String value;

  MetadataTransferJobState(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static MetadataTransferJobState fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
