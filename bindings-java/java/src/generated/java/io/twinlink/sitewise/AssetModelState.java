package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Where an asset model is between its creation and its deletion. */
public enum AssetModelState {
  /** AWS's {@code CREATING}. */
  CREATING("CREATING"),
  /** AWS's {@code ACTIVE}. */
  ACTIVE("ACTIVE"),
  /** AWS's {@code UPDATING}. */
  UPDATING("UPDATING"),
  /** AWS's {@code PROPAGATING}. */
  PROPAGATING("PROPAGATING"),
  /** AWS's {@code DELETING}. */
  DELETING("DELETING"),
  /** AWS's {@code FAILED}. */
  FAILED("FAILED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final AssetModelState[] CONSTANTS = values();

  private final String value;

  AssetModelState(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static AssetModelState fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
