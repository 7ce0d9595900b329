package io.twinlink;

/**
 * A setting or an argument is wrong. Either the core found it before anything was sent, and the
 * message names the setting or argument and its bounds, or the service refused the request: AWS's
 * {@code ValidationException} and {@code InvalidRequestException}. The same call fails again. Its
 * kind is {@link ErrorKind#VALIDATION}.
 */
public final class ValidationException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  ValidationException(Builder builder) {
    super(builder);
  }
}
