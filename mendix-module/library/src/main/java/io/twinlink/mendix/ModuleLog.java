package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.logging.ILogNode;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The log node of a module. A subscriber of Mendix's log may throw; that costs no call and hides no
 * error. The first time is told to {@link System#err}, and no other.
 */
public final class ModuleLog {
  private static final AtomicBoolean FAILED = new AtomicBoolean();

  private final String module;

  /**
   * Names the log node.
   *
   * @param module the module
   */
  public ModuleLog(String module) {
    this.module = module;
  }

  /** {@return the module} */
  public String module() {
    return module;
  }

  /**
   * Tells what is as it should be, and worth a line.
   *
   * @param message the text
   */
  public void info(String message) {
    tell(node -> node.info(message));
  }

  /**
   * Tells what may need somebody's attention.
   *
   * @param message the text
   */
  public void warn(String message) {
    tell(node -> node.warn(message));
  }

  /**
   * Tells what went wrong.
   *
   * @param message the text
   * @param cause what led to it; null for nothing
   */
  public void error(String message, Throwable cause) {
    tell(node -> node.error(message, cause));
  }

  private void tell(Consumer<ILogNode> message) {
    try {
      message.accept(Core.getLogger(module));
    } catch (Throwable thrown) {
      report(thrown);
    }
  }

  static void report(Throwable thrown) {
    if (FAILED.compareAndSet(false, true)) {
      try {
        System.err.println("twinlink: a log node failed; this is told once:");
        thrown.printStackTrace();
      } catch (Throwable unprintable) {
        // There is nobody left to tell.
      }
    }
  }
}
