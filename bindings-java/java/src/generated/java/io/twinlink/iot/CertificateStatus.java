package io.twinlink.iot;

import io.twinlink.internal.OpenEnum;

/** The state of a certificate. Only with {@code ACTIVE} can anybody connect. */
public enum CertificateStatus {
  /** AWS's {@code ACTIVE}. */
  ACTIVE("ACTIVE"),
  /** AWS's {@code INACTIVE}. */
  INACTIVE("INACTIVE"),
  /** AWS's {@code REVOKED}. */
  REVOKED("REVOKED"),
  /** AWS's {@code PENDING_TRANSFER}. */
  PENDING_TRANSFER("PENDING_TRANSFER"),
  /** AWS's {@code REGISTER_INACTIVE}. */
  REGISTER_INACTIVE("REGISTER_INACTIVE"),
  /** AWS's {@code PENDING_ACTIVATION}. */
  PENDING_ACTIVATION("PENDING_ACTIVATION"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final CertificateStatus[] CONSTANTS = values();

  private final String value;

  CertificateStatus(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static CertificateStatus fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
