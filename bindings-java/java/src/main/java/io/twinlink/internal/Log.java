package io.twinlink.internal;

import java.time.Instant;

/**
 * Where a connector's log goes. What the core says comes with the answers to calls, and is handed
 * over on the thread that made the call: no thread of the native library ever calls Java.
 */
final class Log {
  private static final System.Logger.Level[] LEVELS = {
    System.Logger.Level.ERROR,
    System.Logger.Level.WARNING,
    System.Logger.Level.INFO,
    System.Logger.Level.DEBUG,
    System.Logger.Level.TRACE,
  };

  /** Null for the logger {@code io.twinlink}, which is only looked up when there is something. */
  private final System.Logger logger;

  Log(System.Logger logger) {
    this.logger = logger;
  }

  void warn(String message) {
    logger().log(System.Logger.Level.WARNING, message);
  }

  /** Reads the records that come before an answer. */
  void handOver(FrameReader reader) {
    for (long rest = reader.varint(); rest > 0; rest--) {
      int level = reader.unsignedByte();
      Instant time = reader.plainTimestamp();
      String message = reader.plainString();
      if (level < 1 || level > LEVELS.length) {
        throw new MalformedFrameException("a record of the log has level " + level);
      }
      // The logger knows when it is told, not when it happened; the texts are no formats.
      logger().log(LEVELS[level - 1], () -> time + " " + message);
    }
  }

  private System.Logger logger() {
    return logger == null ? System.getLogger("io.twinlink") : logger;
  }
}
