package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Whose key encrypts the data: the service's own, or a KMS key of yours. */
public enum EncryptionType {
  /** AWS's {@code SITEWISE_DEFAULT_ENCRYPTION}. */
  SITEWISE_DEFAULT_ENCRYPTION("SITEWISE_DEFAULT_ENCRYPTION"),
  /** AWS's {@code KMS_BASED_ENCRYPTION}. */
  KMS_BASED_ENCRYPTION("KMS_BASED_ENCRYPTION"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final EncryptionType[] CONSTANTS = values();

  private final String value;

  EncryptionType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static EncryptionType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
