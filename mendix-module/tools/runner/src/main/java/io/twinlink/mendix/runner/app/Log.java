package io.twinlink.mendix.runner.app;

import com.mendix.logging.ILogNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The log of an app: every message is kept. */
public final class Log {
  private final List<LogEntry> entries = new ArrayList<>();
  private final Map<String, ILogNode> nodes = new ConcurrentHashMap<>();
  private volatile boolean fine;

  /** The node with a name. */
  public ILogNode node(String name) {
    return nodes.computeIfAbsent(name, Node::new);
  }

  /** All messages so far. */
  public synchronized List<LogEntry> entries() {
    return new ArrayList<>(entries);
  }

  /** The messages of a node so far. */
  public List<LogEntry> entries(String node) {
    List<LogEntry> found = entries();
    found.removeIf(entry -> !entry.node().equals(node));
    return found;
  }

  /** Says whether nodes report the levels debug and trace as enabled; at first they do not. */
  public void setFine(boolean fine) {
    this.fine = fine;
  }

  /** Forgets all messages. */
  public synchronized void clear() {
    entries.clear();
  }

  private synchronized void add(LogEntry entry) {
    entries.add(entry);
  }

  /**
   * A log node that keeps debug and trace messages too, whether it reports them as enabled or not.
   */
  private final class Node implements ILogNode {
    private final String name;

    Node(String name) {
      this.name = name;
    }

    private void log(String level, Object message, Throwable cause) {
      add(new LogEntry(level, name, String.valueOf(message), cause));
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void critical(Object message) {
      critical(message, null);
    }

    @Override
    public void critical(Object message, Throwable cause) {
      log("CRITICAL", message, cause);
    }

    @Override
    public void error(Object message) {
      error(message, null);
    }

    @Override
    public void error(Object message, Throwable cause) {
      log("ERROR", message, cause);
    }

    @Override
    public void warn(Object message) {
      warn(message, null);
    }

    @Override
    public void warn(Object message, Throwable cause) {
      log("WARNING", message, cause);
    }

    @Override
    public void info(Object message) {
      info(message, null);
    }

    @Override
    public void info(Object message, Throwable cause) {
      log("INFO", message, cause);
    }

    @Override
    public void debug(Object message) {
      debug(message, null);
    }

    @Override
    public void debug(Object message, Throwable cause) {
      log("DEBUG", message, cause);
    }

    @Override
    public void trace(Object message) {
      trace(message, null);
    }

    @Override
    public void trace(Object message, Throwable cause) {
      log("TRACE", message, cause);
    }

    @Override
    public boolean isDebugEnabled() {
      return fine;
    }

    @Override
    public boolean isTraceEnabled() {
      return fine;
    }
  }
}
