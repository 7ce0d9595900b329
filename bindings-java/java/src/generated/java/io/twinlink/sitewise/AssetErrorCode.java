package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Why an asset could not be put into a project or taken out of it. */
public enum AssetErrorCode {
  /** AWS's {@code INTERNAL_FAILURE}. */
  INTERNAL_FAILURE("INTERNAL_FAILURE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final AssetErrorCode[] CONSTANTS = values();

  private final String value;

  AssetErrorCode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static AssetErrorCode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
