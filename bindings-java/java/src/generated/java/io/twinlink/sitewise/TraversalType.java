package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Which way the relationships of an asset are followed. */
public enum TraversalType {
  /** AWS's {@code PATH_TO_ROOT}. */
  PATH_TO_ROOT("PATH_TO_ROOT"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final TraversalType[] CONSTANTS = values();

  private final String value;

  TraversalType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static TraversalType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
