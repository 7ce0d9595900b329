package io.twinlink.mendix.mqtt;

import java.util.concurrent.CountDownLatch;

/** What messages go through on their way to a microflow. */
final class Gate {
  /** The loader that microflows of this app are used to. */
  private final ClassLoader loader;

  private final CountDownLatch end = new CountDownLatch(1);
  private volatile boolean isShut;
  private volatile boolean isEnding;

  /**
   * Begins open.
   *
   * @param loader the context class loader for microflows
   */
  Gate(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Runs a microflow. Does nothing if the subscription has ended, with which all messages were
   * acknowledged.
   *
   * @param microflow the microflow, for the message
   * @param topic the message's topic
   * @param isLast whether the message is gone if this fails; not while the client is being closed:
   *     what has not been done when it has ended comes again
   * @param work calls the microflow
   * @throws MicroflowFailed if it failed
   */
  void pass(Object microflow, String topic, boolean isLast, Runnable work)
      throws InterruptedException {
    if (isShut) {
      return;
    }
    Thread thread = Thread.currentThread();
    ClassLoader ours = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      work.run();
    } catch (RuntimeException failed) {
      if (isLast && isEnding) {
        end.await();
      }
      throw new MicroflowFailed(
          "the microflow " + microflow + " failed with a message of the topic " + topic, failed);
    } finally {
      thread.setContextClassLoader(ours);
    }
  }

  /** Lets nothing more through: the subscription has ended. */
  void shut() {
    isShut = true;
  }

  boolean isShut() {
    return isShut;
  }

  /** Gives no message up any more: the client is about to be closed. */
  void finish() {
    isEnding = true;
  }

  /** Lets go of the threads whose messages were not given up; the client has ended. */
  void end() {
    end.countDown();
  }

  /** Tells what failed, and in its text nothing of the message but its topic. */
  static final class MicroflowFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Keeps the text of what failed, and nothing else: it might hold the payload.
     *
     * @param failure what the microflow ended with
     */
    MicroflowFailed(String message, RuntimeException failure) {
      super(message);
      this.reason = root(failure);
    }

    private static String root(Throwable failure) {
      Throwable root = failure;
      while (root.getCause() != null && root.getCause() != root) {
        root = root.getCause();
      }
      return root.getMessage() == null ? root.toString() : root.getMessage();
    }

    /** {@return why the microflow failed, for a microflow: it may tell of the message} */
    String reason() {
      return reason;
    }

    @Override
    public String toString() {
      return getMessage();
    }
  }
}
