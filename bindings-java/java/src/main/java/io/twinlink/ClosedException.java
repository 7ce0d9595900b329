package io.twinlink;

/**
 * The connector was closed, before the call or while it was under way. Its kind is {@link
 * ErrorKind#CLOSED}.
 */
public final class ClosedException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  ClosedException(Builder builder) {
    super(builder);
  }
}
