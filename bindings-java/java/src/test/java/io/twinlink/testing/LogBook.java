package io.twinlink.testing;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A logger that keeps what it is told: a line for each record, its level first. */
public class LogBook implements System.Logger {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  /** {@return the next line; null if none comes in {@code milliseconds}} */
  public String next(long milliseconds) throws InterruptedException {
    return lines.poll(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** {@return all lines since the last time} */
  public List<String> take() {
    List<String> taken = new ArrayList<>();
    lines.drainTo(taken);
    return taken;
  }

  /** {@return all lines since the last time that they were taken, which stay} */
  public String text() {
    return String.join("\n", lines);
  }

  @Override
  public String getName() {
    return "log book";
  }

  @Override
  public boolean isLoggable(Level level) {
    return true;
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
    lines.add(level + " " + message);
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
    lines.add(
        level + " " + (parameters == null ? format : MessageFormat.format(format, parameters)));
  }
}
