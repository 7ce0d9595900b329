package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Where a compute node is in its execution. There is no state for a cancelled node. */
public enum ComputeNodeExecutionState {
  /** AWS's {@code NOT_STARTED}. */
  NOT_STARTED("NOT_STARTED"),
  /** AWS's {@code QUEUED}. */
  QUEUED("QUEUED"),
  /** AWS's {@code RUNNING}. */
  RUNNING("RUNNING"),
  /** AWS's {@code SUCCEEDED}. */
  SUCCEEDED("SUCCEEDED"),
  /** AWS's {@code FAILED}. */
  FAILED("FAILED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ComputeNodeExecutionState[] CONSTANTS = values();

  private final String value;

  ComputeNodeExecutionState(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ComputeNodeExecutionState fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
