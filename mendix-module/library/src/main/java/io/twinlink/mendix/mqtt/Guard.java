package io.twinlink.mendix.mqtt;

import io.twinlink.mendix.ModuleLog;

/** Keeps what goes wrong with one connection from the others, and logs it. */
final class Guard {
  private final ModuleLog log;

  /** What was logged last, and has not gone right since. */
  private String told;

  /**
   * Begins with nothing wrong.
   *
   * @param log the module's log
   */
  Guard(ModuleLog log) {
    this.log = log;
  }

  /**
   * Does what is done every second. What goes wrong is logged once, until it is something else.
   *
   * @param connection the connection, for the log
   * @param work what to do
   */
  void run(String connection, Runnable work) {
    try {
      work.run();
      told = null;
    } catch (RuntimeException | LinkageError failed) {
      String trouble = String.valueOf(failed);
      if (!trouble.equals(told)) {
        told = trouble;
        log.error(connection + ": looking after it failed: " + trouble, failed);
      }
    }
  }
}
