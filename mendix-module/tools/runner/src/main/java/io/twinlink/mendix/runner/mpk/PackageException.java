package io.twinlink.mendix.runner.mpk;

/** A package or a model that cannot be read; the message names the place. */
public final class PackageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message. */
  public PackageException(String message) {
    super(message);
  }

  /** An exception with a message and a cause. */
  public PackageException(String message, Throwable cause) {
    super(message, cause);
  }
}
