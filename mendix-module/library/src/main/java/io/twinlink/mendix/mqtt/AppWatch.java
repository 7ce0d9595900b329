package io.twinlink.mendix.mqtt;

import java.time.Duration;

/**
 * Looks after the connections once a second, on a thread that ends with the last of them; closes
 * them when the app has stopped or the JVM ends. So nothing stays behind when an app is deployed
 * again.
 */
final class AppWatch {
  /** What is looked after. */
  interface Connections {
    /** {@return whether there is nothing to look after} */
    boolean isEmpty();

    /** Does what is to be done once a second. */
    void look();

    /**
     * Closes all.
     *
     * @param drain how long to wait at the most for what is on its way, for all of them together
     */
    void stop(Duration drain);
  }

  private static final long SECOND = 1000;

  /** How long what is on its way is waited for when there is no app left to wait. */
  private static final Duration AT_THE_END = Duration.ofSeconds(2);

  private final Connections connections;
  private final AppLife life;
  private Thread thread;
  private Thread hook;

  /**
   * Begins without a thread.
   *
   * @param connections the connections, which are also the lock of this object
   * @param life tells whether the app still runs
   */
  AppWatch(Connections connections, AppLife life) {
    this.connections = connections;
    this.life = life;
  }

  /** Begins to look, if it does not yet; to be called with the lock, when there is a connection. */
  void begin() {
    if (thread != null && thread.isAlive()) {
      return;
    }
    thread = made(this::watch, "twinlink-mqtt-watch");
    thread.setDaemon(true);
    hook = made(() -> connections.stop(AT_THE_END), "twinlink-mqtt-end");
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The JVM is on its way out already: nothing will call it.
      hook = null;
    }
    thread.start();
  }

  /** Makes a thread that keeps nothing of the thread that makes it. */
  private static Thread made(Runnable work, String name) {
    Thread made = new Thread(null, work, name, 0, false);
    made.setContextClassLoader(null);
    return made;
  }

  Thread thread() {
    synchronized (connections) {
      return thread;
    }
  }

  private void watch() {
    while (isNeeded()) {
      try {
        if (life.goesOn()) {
          connections.look();
        } else {
          connections.stop(AT_THE_END);
        }
      } catch (RuntimeException | LinkageError failed) {
        // Each connection logs what goes wrong with it; without this thread nothing would end.
      }
    }
  }

  /** Waits a second, or until there is no connection; then lets go of all that would be held. */
  private boolean isNeeded() {
    synchronized (connections) {
      try {
        if (!connections.isEmpty()) {
          connections.wait(SECOND);
        }
      } catch (InterruptedException strange) {
        // Nobody has a reason to interrupt this thread, and without it nothing would end.
        Thread.interrupted();
      }
      if (!connections.isEmpty()) {
        return true;
      }
      thread = null;
      if (hook != null) {
        try {
          Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
          // It runs.
        }
        hook = null;
      }
      return false;
    }
  }
}
