package io.twinlink;

/**
 * The service asked for fewer requests, and still did at the last attempt: AWS's {@code
 * ThrottlingException}. The call may succeed later. Its kind is {@link ErrorKind#THROTTLED}.
 */
public final class ThrottledException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  ThrottledException(Builder builder) {
    super(builder);
  }
}
