package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** Where a job moves metadata to. */
public enum DestinationType {
  /** AWS's {@code s3}. */
  S3("s3"),
  /** AWS's {@code iotsitewise}. */
  IOTSITEWISE("iotsitewise"),
  /** AWS's {@code iottwinmaker}. */
  IOTTWINMAKER("iottwinmaker"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final DestinationType[] CONSTANTS = values();

  private final String value;

  DestinationType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static DestinationType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
