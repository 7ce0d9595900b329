package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** The service that a dataset's data come from: Kendra or IoT SiteWise. */
public enum DatasetSourceType {
  /** AWS's {@code KENDRA}. */
  KENDRA("KENDRA"),
  /** AWS's {@code SITEWISE}. */
  SITEWISE("SITEWISE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final DatasetSourceType[] CONSTANTS = values();

  private final String value;

  DatasetSourceType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static DatasetSourceType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
