package io.twinlink.mendix.mqtt;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A subscription of the app: gives each message to a microflow. */
final class Listener implements BrokerClient.Receiver {
  /** The loader that microflows of this app are used to. */
  private final ClassLoader loader;

  private final CountDownLatch end = new CountDownLatch(1);
  private MessageMicroflow microflow;
  private boolean isEnding;
  private boolean isAtWork;

  /**
   * Begins without a message.
   *
   * @param loader the context class loader for the microflow
   * @param microflow the microflow
   */
  Listener(ClassLoader loader, MessageMicroflow microflow) {
    this.loader = loader;
    this.microflow = microflow;
  }

  /** Gives the messages to another microflow from now on. */
  synchronized void become(MessageMicroflow other) {
    microflow = other;
  }

  @Override
  public void receive(String topic, String payload) throws InterruptedException {
    MessageMicroflow called = begun();
    if (called == null) {
      // What is not done when the client ends comes again; what fails might be given up.
      end.await();
      throw new MicroflowFailed("the app is being stopped");
    }
    Thread thread = Thread.currentThread();
    ClassLoader ours = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      called.call(topic, payload);
    } catch (RuntimeException failed) {
      // Why is in the runtime's log; here it might show the payload.
      throw new MicroflowFailed(
          "the microflow " + called + " failed with a message of the topic " + topic);
    } finally {
      thread.setContextClassLoader(ours);
      ended();
    }
  }

  private synchronized MessageMicroflow begun() {
    if (isEnding) {
      return null;
    }
    isAtWork = true;
    return microflow;
  }

  private synchronized void ended() {
    isAtWork = false;
    notifyAll();
  }

  /**
   * Lets no further message through, and waits for the microflow that is at one.
   *
   * @param nanos how long at the most
   */
  synchronized void finish(long nanos) throws InterruptedException {
    isEnding = true;
    long end = System.nanoTime() + nanos;
    for (long rest = nanos; isAtWork && rest > 0; rest = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, rest);
    }
  }

  /** Lets go of the thread that has a message which was not let through; the client has ended. */
  void end() {
    end.countDown();
  }

  /** Tells what failed, and nothing of the message but its topic. */
  private static final class MicroflowFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MicroflowFailed(String message) {
      super(message);
    }

    @Override
    public String toString() {
      return getMessage();
    }
  }
}
