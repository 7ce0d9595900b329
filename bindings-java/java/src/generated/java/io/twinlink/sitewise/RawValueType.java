package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * Which type a null value stands in for, by its letter: {@code D} double, {@code B} Boolean, {@code
 * S} string, {@code I} integer.
 */
public enum RawValueType {
  /** AWS's {@code D}. */
  D("D"),
  /** AWS's {@code B}. */
  B("B"),
  /** AWS's {@code S}. */
  S("S"),
  /** AWS's {@code I}. */
  I("I"),
  /** AWS's {@code U}. */
  U("U"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final RawValueType[] CONSTANTS = values();

  private final String value;

  RawValueType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static RawValueType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
