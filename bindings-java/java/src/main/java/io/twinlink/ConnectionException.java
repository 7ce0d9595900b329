package io.twinlink;

/**
 * There was no connection, or it broke: the host's name does not resolve, it refuses, the
 * certificate is not trusted, or the connection ended within the answer. Its kind is {@link
 * ErrorKind#CONNECTION}.
 */
public final class ConnectionException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  ConnectionException(Builder builder) {
    super(builder);
  }
}
