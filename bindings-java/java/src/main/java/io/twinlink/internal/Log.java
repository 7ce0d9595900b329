package io.twinlink.internal;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * Where a connector's log goes. What the core says comes with the answers to calls, and is handed
 * over on the thread that made the call: no thread of the native library ever calls Java.
 *
 * <p>A logger that throws costs no answer, no error and no handle. As {@code java.util.logging}
 * does with a handler that fails, the first time is told to {@link System#err}, and no other.
 */
final class Log {
  /** Null for the logger {@code io.twinlink}, which is only looked up when there is something. */
  private final System.Logger logger;

  private boolean failed;

  Log(System.Logger logger) {
    this.logger = logger;
  }

  void warn(String message) {
    log(System.Logger.Level.WARNING, () -> message);
  }

  /**
   * Says that something was forgotten, on a thread of its own: a logger that waits must not keep
   * the cleaner from other work.
   */
  void warnOfForgotten(String what) {
    String message =
        "A "
            + what
            + " was not closed before it became unreachable. It is closed now;"
            + " use try-with-resources or call close().";
    boolean inheritThreadLocals = false;
    Thread thread =
        new Thread(
            null, () -> warn(message), "twinlink-forgotten-connector", 0, inheritThreadLocals);
    thread.setDaemon(true);
    thread.start();
  }

  /** Reads the records that come before an answer. */
  void handOver(FrameReader reader) {
    for (long rest = reader.varint(); rest > 0; rest--) {
      int level = reader.unsignedByte();
      Instant time = reader.plainTimestamp();
      String message = reader.plainString();
      // The logger knows when it is told, not when it happened; the texts are no formats.
      log(level(level), () -> time + " " + message);
    }
  }

  private static System.Logger.Level level(int number) {
    switch (number) {
      case 1:
        return System.Logger.Level.ERROR;
      case 2:
        return System.Logger.Level.WARNING;
      case 3:
        return System.Logger.Level.INFO;
      case 4:
        return System.Logger.Level.DEBUG;
      case 5:
        return System.Logger.Level.TRACE;
      default:
        throw new MalformedFrameException("a record of the log has level " + number);
    }
  }

  private void log(System.Logger.Level level, Supplier<String> text) {
    try {
      (logger == null ? System.getLogger("io.twinlink") : logger).log(level, text);
    } catch (Throwable thrown) {
      if (isFirstFailure()) {
        report(thrown);
      }
    }
  }

  /** A flag of {@code java.util.concurrent.atomic} would cost a process's start 0.6 ms. */
  private synchronized boolean isFirstFailure() {
    boolean isFirst = !failed;
    failed = true;
    return isFirst;
  }

  private static void report(Throwable thrown) {
    try {
      System.err.println("twinlink: the logger failed, so its log has gaps; this is told once:");
      thrown.printStackTrace();
    } catch (Throwable unprintable) {
      // There is nobody left to tell: what was thrown has a text that throws, or there is no
      // memory.
    }
  }
}
