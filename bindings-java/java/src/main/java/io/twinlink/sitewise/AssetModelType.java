package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** The kind of an asset model: SiteWise's enumeration {@code AssetModelType}. */
public enum AssetModelType {
  /** Assets are made from it. */
  ASSET_MODEL,
  /** Other models include it. */
  COMPONENT_MODEL,
  /** Other models conform to it. */
  INTERFACE,
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION;

  private static final AssetModelType[] ALL = values();

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static AssetModelType fromValue(String value) {
    return OpenEnum.find(ALL, value, UNKNOWN_TO_SDK_VERSION);
  }
}
