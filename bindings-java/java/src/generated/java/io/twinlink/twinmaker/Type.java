package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** The basic data types of properties. */
public enum Type {
  /** AWS's {@code RELATIONSHIP}. */
  RELATIONSHIP("RELATIONSHIP"),
  /** AWS's {@code STRING}. */
  STRING("STRING"),
  /** AWS's {@code LONG}. */
  LONG("LONG"),
  /** AWS's {@code BOOLEAN}. */
  BOOLEAN("BOOLEAN"),
  /** AWS's {@code INTEGER}. */
  INTEGER("INTEGER"),
  /** AWS's {@code DOUBLE}. */
  DOUBLE("DOUBLE"),
  /** AWS's {@code LIST}. */
  LIST("LIST"),
  /** AWS's {@code MAP}. */
  MAP("MAP"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final Type[] CONSTANTS = values();

  private final String value;

  Type(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static Type fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
