package io.twinlink;

/**
 * Credentials are missing, incomplete, wrong or expired, or AWS refused the signature: for instance
 * AWS's {@code UnrecognizedClientException}, {@code InvalidSignatureException} and {@code
 * ExpiredTokenException}. If none were found, the message lists where they were looked for. Its
 * kind is {@link ErrorKind#CREDENTIALS}.
 */
public final class CredentialsException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  CredentialsException(Builder builder) {
    super(builder);
  }
}
