package io.twinlink.iot;

import io.twinlink.internal.OpenEnum;

/** The type of a field of the index. */
public enum FieldType {
  /** AWS's {@code Number}. */
  NUMBER("Number"),
  /** AWS's {@code String}. */
  STRING("String"),
  /** AWS's {@code Boolean}. */
  BOOLEAN("Boolean"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final FieldType[] CONSTANTS = values();

  private final String value;

  FieldType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static FieldType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
