package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** What a function works on: one entity or the whole workspace. */
public enum Scope {
  /** AWS's {@code ENTITY}. */
  ENTITY("ENTITY"),
  /** AWS's {@code WORKSPACE}. */
  WORKSPACE("WORKSPACE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final Scope[] CONSTANTS = values();

  private final String value;

  Scope(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static Scope fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
