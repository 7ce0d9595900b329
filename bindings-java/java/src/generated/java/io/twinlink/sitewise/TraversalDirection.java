package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Whether the children or the parent of an asset are listed. */
public enum TraversalDirection {
  /** AWS's {@code PARENT}. */
  PARENT("PARENT"),
  /** AWS's {@code CHILD}. */
  CHILD("CHILD"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final TraversalDirection[] CONSTANTS = values();

  private final String value;

  TraversalDirection(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static TraversalDirection fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
