package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * In which tiers data is kept: hot only (a database of the service), or hot and cold (an S3 bucket
 * of yours).
 */
public enum StorageType {
  /** AWS's {@code SITEWISE_DEFAULT_STORAGE}. */
  SITEWISE_DEFAULT_STORAGE("SITEWISE_DEFAULT_STORAGE"),
  /** AWS's {@code MULTI_LAYER_STORAGE}. */
  MULTI_LAYER_STORAGE("MULTI_LAYER_STORAGE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final StorageType[] CONSTANTS = values();

  private final String value;

  StorageType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static StorageType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
