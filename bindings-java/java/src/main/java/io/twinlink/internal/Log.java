package io.twinlink.internal;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Where a connector's log goes. What the core says comes with the answers to calls, and is handed
 * over on the thread that made the call: no thread of the native library ever calls Java.
 *
 * <p>A logger that throws costs no answer, no error and no handle. As {@code java.util.logging}
 * does with a handler that fails, the first time is told to {@link System#err}, and no other.
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

  private final AtomicBoolean failed = new AtomicBoolean();

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
      if (level < 1 || level > LEVELS.length) {
        throw new MalformedFrameException("a record of the log has level " + level);
      }
      // The logger knows when it is told, not when it happened; the texts are no formats.
      log(LEVELS[level - 1], () -> time + " " + message);
    }
  }

  private void log(System.Logger.Level level, Supplier<String> text) {
    try {
      (logger == null ? System.getLogger("io.twinlink") : logger).log(level, text);
    } catch (Throwable thrown) {
      if (failed.compareAndSet(false, true)) {
        report(thrown);
      }
    }
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
