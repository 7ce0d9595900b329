package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** What a synced resource is in the workspace. */
public enum SyncResourceType {
  /** AWS's {@code ENTITY}. */
  ENTITY("ENTITY"),
  /** AWS's {@code COMPONENT_TYPE}. */
  COMPONENT_TYPE("COMPONENT_TYPE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final SyncResourceType[] CONSTANTS = values();

  private final String value;

  SyncResourceType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static SyncResourceType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
