package io.twinlink.mendix;

import com.mendix.logging.ILogNode;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** A log node as the logger of a connector. */
public final class NodeLogger implements System.Logger {
  private final ILogNode node;

  /**
   * Writes to a log node.
   *
   * @param node the log node
   */
  public NodeLogger(ILogNode node) {
    this.node = node;
  }

  /**
   * {@return the finest level that the node keeps, if it is finer than the default of a connector;
   * else null}
   */
  public Level level() {
    try {
      if (node.isTraceEnabled()) {
        return Level.TRACE;
      }
      return node.isDebugEnabled() ? Level.DEBUG : null;
    } catch (Throwable thrown) {
      ModuleLog.report(thrown);
      return null;
    }
  }

  @Override
  public String getName() {
    return node.name();
  }

  @Override
  public boolean isLoggable(Level level) {
    // No switch: its table would be a class that cannot be loaded when the app has stopped.
    if (level == Level.ALL || level == Level.TRACE) {
      return node.isTraceEnabled();
    }
    return level == Level.DEBUG ? node.isDebugEnabled() : level != Level.OFF;
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String message, Throwable cause) {
    if (level == Level.ERROR) {
      node.error(message, cause);
    } else if (level == Level.WARNING) {
      node.warn(message, cause);
    } else if (level == Level.INFO) {
      node.info(message, cause);
    } else if (level == Level.DEBUG) {
      node.debug(message, cause);
    } else {
      node.trace(message, cause);
    }
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
    boolean isPlain = parameters == null || parameters.length == 0;
    log(
        level,
        bundle,
        isPlain ? format : MessageFormat.format(format, parameters),
        (Throwable) null);
  }
}
