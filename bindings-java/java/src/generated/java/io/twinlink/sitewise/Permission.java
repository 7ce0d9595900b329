package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** What an identity may do. The {@code ADMINISTRATOR} of a project is its owner. */
public enum Permission {
  /** AWS's {@code ADMINISTRATOR}. */
  ADMINISTRATOR("ADMINISTRATOR"),
  /** AWS's {@code VIEWER}. */
  VIEWER("VIEWER"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final Permission[] CONSTANTS = values();

  private final String value;

  Permission(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static Permission fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
