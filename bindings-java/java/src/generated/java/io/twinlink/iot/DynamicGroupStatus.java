package io.twinlink.iot;

import io.twinlink.internal.OpenEnum;

/** Whether the things of a dynamic group are known by now. */
public enum DynamicGroupStatus {
  /** AWS's {@code ACTIVE}. */
  ACTIVE("ACTIVE"),
  /** AWS's {@code BUILDING}. */
  BUILDING("BUILDING"),
  /** AWS's {@code REBUILDING}. */
  REBUILDING("REBUILDING"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final DynamicGroupStatus[] CONSTANTS = values();

  private final String value;

  DynamicGroupStatus(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static DynamicGroupStatus fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
