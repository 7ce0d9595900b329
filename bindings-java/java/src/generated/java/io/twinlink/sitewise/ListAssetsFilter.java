package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Which assets are listed: all of an asset model, or those at the top of the hierarchies. */
public enum ListAssetsFilter {
  /** AWS's {@code ALL}. */
  ALL("ALL"),
  /** AWS's {@code TOP_LEVEL}. */
  TOP_LEVEL("TOP_LEVEL"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ListAssetsFilter[] CONSTANTS = values();

  private final String value;

  ListAssetsFilter(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ListAssetsFilter fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
