package io.twinlink;

/**
 * The service failed, and still did at the last attempt: AWS's {@code InternalServerException},
 * {@code InternalFailureException} and any answer with HTTP status 500 and above. Its kind is
 * {@link ErrorKind#SERVICE}.
 */
public final class ServiceException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  ServiceException(Builder builder) {
    super(builder);
  }
}
