package io.twinlink.internal;

import io.twinlink.ErrorKind;
import io.twinlink.TwinlinkException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The asynchronous calls of a session: blocking calls on a few daemon threads of its own. Native
 * threads never complete a future, because a native thread that calls Java keeps the JVM from
 * ending and finds the classes of the wrong class loader.
 *
 * <p>The threads begin with the first call and end when they have been idle for a while.
 */
final class AsyncCalls {
  /** The most calls that wait for a thread. */
  static final int QUEUE_CAPACITY = 10_000;

  private static final int IDLE_SECONDS = 10;

  private final AtomicInteger threadNumber = new AtomicInteger();
  private final ThreadPoolExecutor executor;

  AsyncCalls(int threads) {
    executor =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(QUEUE_CAPACITY),
            this::newThread,
            AsyncCalls::refuse);
    executor.allowCoreThreadTimeOut(true);
  }

  /** Runs a call on one of the threads; the future is the caller's to cancel. */
  <T> CompletableFuture<T> submit(Operation<?> operation, Supplier<T> call) {
    AsyncCall<T> future = new AsyncCall<>(operation, call);
    // However it comes to its end: cancel, orTimeout or complete by the caller end the request too.
    future.whenComplete((result, failure) -> future.abandon(executor));
    executor.execute(future);
    return future;
  }

  /** Ends everything that still waits. The calls under way end by the closing of the connector. */
  void close() {
    executor.shutdown();
    List<Runnable> waiting = new ArrayList<>();
    executor.getQueue().drainTo(waiting);
    for (Runnable call : waiting) {
      refuse(call, executor);
    }
  }

  private Thread newThread(Runnable work) {
    // What the first caller's thread carries (thread locals, an application's class loader) is not
    // for threads that outlive the call.
    boolean inheritThreadLocals = false;
    Thread thread =
        new Thread(
            null, work, "twinlink-async-" + threadNumber.incrementAndGet(), 0, inheritThreadLocals);
    thread.setContextClassLoader(AsyncCalls.class.getClassLoader());
    thread.setDaemon(true);
    return thread;
  }

  private static void refuse(Runnable call, ThreadPoolExecutor executor) {
    AsyncCall<?> future = (AsyncCall<?>) call;
    if (executor.isShutdown()) {
      future.fail(ErrorKind.CLOSED, "the connector is closed");
    } else {
      future.fail(
          ErrorKind.QUOTA,
          QUEUE_CAPACITY
              + " asynchronous calls wait for a thread already: make fewer at a time, or raise"
              + " asyncThreads above "
              + executor.getMaximumPoolSize());
    }
  }

  /** A future that a thread of the executor completes. */
  private static final class AsyncCall<T> extends CompletableFuture<T> implements Runnable {
    private final Operation<?> operation;
    private final Supplier<T> call;

    /** Whether nothing needs to be done any more if the caller loses interest. */
    private boolean settled;

    /** The thread that makes the call, while it does. */
    private Thread worker;

    AsyncCall(Operation<?> operation, Supplier<T> call) {
      this.operation = operation;
      this.call = call;
    }

    @Override
    public void run() {
      synchronized (this) {
        if (isDone()) {
          return;
        }
        worker = Thread.currentThread();
      }
      T result = null;
      Throwable failure = null;
      try {
        result = call.get();
      } catch (Throwable thrown) {
        failure = thrown;
      }
      synchronized (this) {
        // From here on nobody interrupts the thread because of this call; the next call must not
        // see that somebody did.
        settled = true;
        worker = null;
        Thread.interrupted();
      }
      if (failure == null) {
        complete(result);
      } else {
        completeExceptionally(failure);
      }
    }

    /** Ends the request, or gives its place in the queue to another. */
    synchronized void abandon(ThreadPoolExecutor executor) {
      if (worker != null) {
        worker.interrupt();
      } else if (!settled) {
        executor.remove(this);
      }
    }

    void fail(ErrorKind kind, String message) {
      synchronized (this) {
        settled = true;
      }
      completeExceptionally(
          TwinlinkException.builder(kind)
              .message(operation.name() + ": " + message)
              .retryable(kind == ErrorKind.QUOTA)
              .service(operation.service())
              .operation(operation.name())
              .build());
    }
  }
}
