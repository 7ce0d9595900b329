package io.twinlink.mendix.runner.app;

/** A message in the log. */
public final class LogEntry {
  private final String level;
  private final String node;
  private final String message;
  private final Throwable cause;

  LogEntry(String level, String node, String message, Throwable cause) {
    this.level = level;
    this.node = node;
    this.message = message;
    this.cause = cause;
  }

  /** The level, such as {@code ERROR}. */
  public String level() {
    return level;
  }

  /** The name of the log node. */
  public String node() {
    return node;
  }

  /** The message. */
  public String message() {
    return message;
  }

  /** The exception; null if there is none. */
  public Throwable cause() {
    return cause;
  }

  @Override
  public String toString() {
    return level + " - " + node + ": " + message;
  }
}
