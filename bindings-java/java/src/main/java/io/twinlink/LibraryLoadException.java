package io.twinlink;

/**
 * The native library cannot be loaded. The message lists all that was tried, each with what came of
 * it, and names the setting that mends it: {@code twinlink.library.path} and {@code
 * twinlink.tmpdir}, which are system properties, or {@code TWINLINK_LIBRARY_PATH} and {@code
 * TWINLINK_TMPDIR} in the environment. Its kind is {@link ErrorKind#INTERNAL}.
 *
 * <p>A failed load is not tried again in the same class loader: every later use throws this too.
 */
public final class LibraryLoadException extends InternalException {
  private static final long serialVersionUID = 1L;

  /**
   * Tells why the library is not there.
   *
   * @param message what was tried, and what to do
   * @param cause what the last step ended with; null if it was not an exception
   */
  public LibraryLoadException(String message, Throwable cause) {
    super(TwinlinkException.builder(ErrorKind.INTERNAL).message(message).cause(cause));
  }
}
