package io.twinlink.iot;

import io.twinlink.internal.OpenEnum;

/**
 * Whether a certificate's CA must be registered. With {@code SNI_ONLY} it need not be, but devices
 * must send the host's name.
 */
public enum CertificateMode {
  /** AWS's {@code DEFAULT}. */
  DEFAULT("DEFAULT"),
  /** AWS's {@code SNI_ONLY}. */
  SNI_ONLY("SNI_ONLY"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final CertificateMode[] CONSTANTS = values();

  private final String value;

  CertificateMode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static CertificateMode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
