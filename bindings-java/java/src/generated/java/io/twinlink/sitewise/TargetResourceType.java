package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** The type of the resource that an action is executed on. */
public enum TargetResourceType {
  /** AWS's {@code ASSET}. */
  ASSET("ASSET"),
  /** AWS's {@code COMPUTATION_MODEL}. */
  COMPUTATION_MODEL("COMPUTATION_MODEL"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final TargetResourceType[] CONSTANTS = values();

  private final String value;

  TargetResourceType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static TargetResourceType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
