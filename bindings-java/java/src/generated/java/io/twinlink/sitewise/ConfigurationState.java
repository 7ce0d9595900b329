package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** How far a change of the configuration is. */
public enum ConfigurationState {
  /** AWS's {@code ACTIVE}. */
  ACTIVE("ACTIVE"),
  /** AWS's {@code UPDATE_IN_PROGRESS}. */
  UPDATE_IN_PROGRESS("UPDATE_IN_PROGRESS"),
  /** AWS's {@code UPDATE_FAILED}. */
  UPDATE_FAILED("UPDATE_FAILED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ConfigurationState[] CONSTANTS = values();

  private final String value;

  ConfigurationState(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ConfigurationState fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
