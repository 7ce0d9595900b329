package io.twinlink;

/**
 * The resource that the request names does not exist in the account and region: AWS's {@code
 * ResourceNotFoundException}. Its kind is {@link ErrorKind#NOT_FOUND}.
 */
public final class NotFoundException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  NotFoundException(Builder builder) {
    super(builder);
  }
}
