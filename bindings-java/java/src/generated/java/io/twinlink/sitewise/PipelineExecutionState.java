package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * Where an execution is. It is over once it is {@code SUCCEEDED}, {@code FAILED} or {@code
 * CANCELLED}.
 */
public enum PipelineExecutionState {
  /** AWS's {@code NOT_STARTED}. */
  NOT_STARTED("NOT_STARTED"),
  /** AWS's {@code RUNNING}. */
  RUNNING("RUNNING"),
  /** AWS's {@code SUCCEEDED}. */
  SUCCEEDED("SUCCEEDED"),
  /** AWS's {@code FAILED}. */
  FAILED("FAILED"),
  /** AWS's {@code CANCELLING}. */
  CANCELLING("CANCELLING"),
  /** AWS's {@code CANCELLED}. */
  CANCELLED("CANCELLED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final PipelineExecutionState[] CONSTANTS = values();

  private final String value;

  PipelineExecutionState(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static PipelineExecutionState fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
