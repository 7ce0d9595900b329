package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** How the users of a portal sign in: through IAM, or through IAM Identity Center ({@code SSO}). */
public enum AuthMode {
  /** AWS's {@code IAM}. */
  IAM("IAM"),
  /** AWS's {@code SSO}. */
  SSO("SSO"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final AuthMode[] CONSTANTS = values();

  private final String value;

  AuthMode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static AuthMode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
