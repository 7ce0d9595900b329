package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** What kind of analysis a job does. */
public enum JobType {
  /** AWS's {@code EVENT_DETECTION}. */
  EVENT_DETECTION("EVENT_DETECTION"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final JobType[] CONSTANTS = values();

  private final String value;

  JobType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static JobType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
