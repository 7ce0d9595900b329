package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** What a policy gives access to: a portal or a project. */
public enum ResourceType {
  /** AWS's {@code PORTAL}. */
  PORTAL("PORTAL"),
  /** AWS's {@code PROJECT}. */
  PROJECT("PROJECT"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ResourceType[] CONSTANTS = values();

  private final String value;

  ResourceType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ResourceType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
