package io.twinlink;

/**
 * A defect of twinlink: please report it with its message. The subclass {@link
 * LibraryLoadException} tells that the native library cannot be loaded, which a setting can mend.
 * Its kind is {@link ErrorKind#INTERNAL}.
 */
public class InternalException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  InternalException(Builder builder) {
    super(builder);
  }
}
