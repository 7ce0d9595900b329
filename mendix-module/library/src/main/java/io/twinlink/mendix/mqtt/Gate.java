package io.twinlink.mendix.mqtt;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What messages go through on their way to a microflow, until the app is being stopped. */
final class Gate {
  /** The loader that microflows of this app are used to. */
  private final ClassLoader loader;

  private final CountDownLatch end = new CountDownLatch(1);
  private boolean isShut;
  private boolean isEnding;
  private int atWork;

  /**
   * Begins open.
   *
   * @param loader the context class loader for microflows
   */
  Gate(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Runs a microflow, or waits for the end if there is to be none any more. Does nothing if the
   * subscription has ended, with which all messages were acknowledged.
   *
   * @param microflow the microflow, for the message
   * @param topic the message's topic
   * @param work calls the microflow
   * @throws MicroflowFailed if it failed, or nothing more is let through
   */
  void pass(Object microflow, String topic, Runnable work) throws InterruptedException {
    if (isShut()) {
      return;
    }
    if (!begun()) {
      // What is not done when the client ends comes again; what fails might be given up.
      end.await();
      throw new MicroflowFailed("the app is being stopped", null);
    }
    Thread thread = Thread.currentThread();
    ClassLoader ours = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      work.run();
    } catch (RuntimeException failed) {
      throw new MicroflowFailed(
          "the microflow " + microflow + " failed with a message of the topic " + topic, failed);
    } finally {
      thread.setContextClassLoader(ours);
      ended();
    }
  }

  private synchronized boolean isShut() {
    return isShut;
  }

  /** Lets nothing more through: the subscription has ended. */
  synchronized void shut() {
    isShut = true;
  }

  private synchronized boolean begun() {
    if (isEnding) {
      return false;
    }
    atWork++;
    return true;
  }

  private synchronized void ended() {
    atWork--;
    notifyAll();
  }

  /**
   * Lets no further message through, and waits for the microflows that are at one.
   *
   * @param nanos how long at the most
   */
  synchronized void finish(long nanos) throws InterruptedException {
    isEnding = true;
    long end = System.nanoTime() + nanos;
    for (long rest = nanos; atWork > 0 && rest > 0; rest = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, rest);
    }
  }

  /** Lets go of the threads that have messages which were not let through; the client has ended. */
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
     * @param failure what the microflow ended with; null if it was not called
     */
    MicroflowFailed(String message, RuntimeException failure) {
      super(message);
      this.reason = failure == null ? message : root(failure);
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
