package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * The kind of identity: a user or a group of IAM Identity Center, or ({@code IAM}) a user of IAM.
 */
public enum IdentityType {
  /** AWS's {@code USER}. */
  USER("USER"),
  /** AWS's {@code GROUP}. */
  GROUP("GROUP"),
  /** AWS's {@code IAM}. */
  IAM("IAM"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final IdentityType[] CONSTANTS = values();

  private final String value;

  IdentityType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static IdentityType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
