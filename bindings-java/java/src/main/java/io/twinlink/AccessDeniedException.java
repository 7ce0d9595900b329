package io.twinlink;

/**
 * The credentials are valid, but their policies do not allow the operation: AWS's {@code
 * AccessDeniedException}. Its kind is {@link ErrorKind#ACCESS_DENIED}.
 */
public final class AccessDeniedException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  AccessDeniedException(Builder builder) {
    super(builder);
  }
}
