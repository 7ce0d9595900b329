package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Which properties of an asset are listed: all or the base ones. */
public enum ListAssetPropertiesFilter {
  /** AWS's {@code ALL}. */
  ALL("ALL"),
  /** AWS's {@code BASE}. */
  BASE("BASE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ListAssetPropertiesFilter[] CONSTANTS = values();

  private final String value;

  ListAssetPropertiesFilter(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ListAssetPropertiesFilter fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
