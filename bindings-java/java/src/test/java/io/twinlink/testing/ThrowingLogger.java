package io.twinlink.testing;

import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A logger that throws whatever it is told. */
public final class ThrowingLogger implements System.Logger {
  private final Supplier<Throwable> thrown;
  private final AtomicInteger times = new AtomicInteger();

  public ThrowingLogger(Supplier<Throwable> thrown) {
    this.thrown = thrown;
  }

  /** How often it was told something. */
  public int times() {
    return times.get();
  }

  @Override
  public String getName() {
    return "throwing";
  }

  @Override
  public boolean isLoggable(Level level) {
    return true;
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String message, Throwable cause) {
    times.incrementAndGet();
    throwAny(thrown.get());
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
    log(level, bundle, format, (Throwable) null);
  }

  /** Throws what a method may not declare, as code that was compiled against other classes does. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void throwAny(Throwable any) throws T {
    throw (T) any;
  }
}
