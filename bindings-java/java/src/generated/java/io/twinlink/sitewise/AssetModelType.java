package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * What an asset model is for: making assets, reuse inside other models, or a standard that other
 * models implement.
 */
public enum AssetModelType {
  /** AWS's {@code ASSET_MODEL}. */
  ASSET_MODEL("ASSET_MODEL"),
  /** AWS's {@code COMPONENT_MODEL}. */
  COMPONENT_MODEL("COMPONENT_MODEL"),
  /** AWS's {@code INTERFACE}. */
  INTERFACE("INTERFACE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final AssetModelType[] CONSTANTS = values();

  private final String value;

  AssetModelType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static AssetModelType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
