package io.twinlink;

/**
 * The caller ended the call: the calling thread was interrupted, and its interrupt flag is still
 * set. Its kind is {@link ErrorKind#CANCELLED}.
 */
public final class CancelledException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  CancelledException(Builder builder) {
    super(builder);
  }
}
