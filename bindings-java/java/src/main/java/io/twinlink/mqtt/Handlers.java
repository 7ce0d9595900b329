package io.twinlink.mqtt;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The threads of a client's listeners. */
final class Handlers {
  private final Set<Thread> threads = new HashSet<>();
  private volatile boolean isStopped;

  synchronized void add(Thread thread) {
    threads.add(thread);
  }

  synchronized void remove(Thread thread) {
    threads.remove(thread);
    notifyAll();
  }

  /** No more messages are to be handled. */
  void stop() {
    isStopped = true;
  }

  boolean isStopped() {
    return isStopped;
  }

  /**
   * Waits until all threads have ended but the own one, or until the deadline, or until this thread
   * is interrupted, which it stays. Nobody waits for the own one then: two handlers that both close
   * their client would wait for each other.
   *
   * @param deadline by {@link System#nanoTime}
   * @return how many are at work then
   */
  synchronized int await(long deadline) {
    Thread own = Thread.currentThread();
    remove(own);
    try {
      for (long left = deadline - System.nanoTime();
          left > 0 && !threads.isEmpty();
          left = deadline - System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
    } catch (InterruptedException interrupted) {
      own.interrupt();
    }
    return threads.size();
  }
}
