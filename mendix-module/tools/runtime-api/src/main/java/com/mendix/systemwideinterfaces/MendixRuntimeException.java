package com.mendix.systemwideinterfaces;

/** The unchecked exception of the runtime. */
public class MendixRuntimeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception without a message. */
  public MendixRuntimeException() {}

  /** An exception with a message. */
  public MendixRuntimeException(String message) {
    super(message);
  }

  /** An exception with a cause. */
  public MendixRuntimeException(Throwable cause) {
    super(cause);
  }

  /** An exception with a message and a cause. */
  public MendixRuntimeException(String message, Throwable cause) {
    super(message, cause);
  }
}
