package com.mendix.core;

/** The checked exception of the runtime. */
public class CoreException extends Exception {
  private static final long serialVersionUID = 1L;

  /** An exception without a message. */
  public CoreException() {}

  /** An exception with a message. */
  public CoreException(String message) {
    super(message);
  }

  /** An exception with a cause. */
  public CoreException(Throwable cause) {
    super(cause);
  }

  /** An exception with a message and a cause. */
  public CoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
