package com.mendix.logging;

/** A named source of log messages. */
public interface ILogNode {
  /** The name of the node. */
  String name();

  /** Logs a message of level critical. */
  void critical(Object message);

  /** Logs a message of level critical with an exception. */
  void critical(Object message, Throwable cause);

  /** Logs a message of level error. */
  void error(Object message);

  /** Logs a message of level error with an exception. */
  void error(Object message, Throwable cause);

  /** Logs a message of level warn. */
  void warn(Object message);

  /** Logs a message of level warn with an exception. */
  void warn(Object message, Throwable cause);

  /** Logs a message of level info. */
  void info(Object message);

  /** Logs a message of level info with an exception. */
  void info(Object message, Throwable cause);

  /** Logs a message of level debug. */
  void debug(Object message);

  /** Logs a message of level debug with an exception. */
  void debug(Object message, Throwable cause);

  /** Logs a message of level trace. */
  void trace(Object message);

  /** Logs a message of level trace with an exception. */
  void trace(Object message, Throwable cause);

  /** Whether messages of level debug are kept. */
  boolean isDebugEnabled();

  /** Whether messages of level trace are kept. */
  boolean isTraceEnabled();
}
