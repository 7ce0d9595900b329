package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Which version of an asset model is meant: the latest or the active one. */
public enum AssetModelVersionType {
  /** AWS's {@code LATEST}. */
  LATEST("LATEST"),
  /** AWS's {@code ACTIVE}. */
  ACTIVE("ACTIVE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final AssetModelVersionType[] CONSTANTS = values();

  private final String value;

  AssetModelVersionType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static AssetModelVersionType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
