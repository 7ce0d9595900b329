package io.twinlink.internal;

/** A frame does not follow its specification: a defect, never something that AWS sent. */
final class MalformedFrameException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedFrameException(String message) {
    super(message);
  }
}
