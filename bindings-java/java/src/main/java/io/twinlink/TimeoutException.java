package io.twinlink;

/**
 * A time-out ended the attempt or the whole call; the message says which, and {@link
 * Connector.Builder} has the settings. It is not {@code java.util.concurrent.TimeoutException}. Its
 * kind is {@link ErrorKind#TIMEOUT}.
 */
public final class TimeoutException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  TimeoutException(Builder builder) {
    super(builder);
  }
}
