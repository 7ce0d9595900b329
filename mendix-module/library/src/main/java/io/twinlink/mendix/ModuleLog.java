package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.logging.ILogNode;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The log node of a module. A subscriber of Mendix's log may throw; that costs no call and hides no
 * error. The first time is told to {@link System#err}, and no other.
 */
final class ModuleLog {
  private static final AtomicBoolean FAILED = new AtomicBoolean();

  private final String module;

  ModuleLog(String module) {
    this.module = module;
  }

  void warn(String message) {
    tell(node -> node.warn(message));
  }

  void error(String message, Throwable cause) {
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
