package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** What happens to a property group in an update. */
public enum PropertyGroupUpdateType {
  /** AWS's {@code UPDATE}. */
  UPDATE("UPDATE"),
  /** AWS's {@code DELETE}. */
  DELETE("DELETE"),
  /** AWS's {@code CREATE}. */
  CREATE("CREATE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final PropertyGroupUpdateType[] CONSTANTS = values();

  private final String value;

  PropertyGroupUpdateType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static PropertyGroupUpdateType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
