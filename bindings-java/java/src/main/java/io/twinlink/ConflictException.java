package io.twinlink;

/**
 * The request conflicts with the state of the resource or with another request: AWS's {@code
 * ConflictException} and {@code ConflictingOperationException}. Its kind is {@link
 * ErrorKind#CONFLICT}.
 */
public final class ConflictException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  ConflictException(Builder builder) {
    super(builder);
  }
}
