package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** What hardware a task runs on: standard CPUs, or hardware with GPUs. */
public enum ProcessingType {
  /** AWS's {@code GENERIC_COMPUTE_PROCESSING}. */
  GENERIC_COMPUTE_PROCESSING("GENERIC_COMPUTE_PROCESSING"),
  /** AWS's {@code HARDWARE_ACCELERATED_PROCESSING}. */
  HARDWARE_ACCELERATED_PROCESSING("HARDWARE_ACCELERATED_PROCESSING"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ProcessingType[] CONSTANTS = values();

  private final String value;

  ProcessingType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ProcessingType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
