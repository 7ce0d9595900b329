package io.twinlink.mqtt;

import io.twinlink.CancelledException;
import io.twinlink.ClosedException;
import io.twinlink.TwinlinkException;
import io.twinlink.internal.FrameReader;
import io.twinlink.internal.NativeSubscription;
import java.util.ArrayList;
import java.util.List;

/** Calls a handler with the messages of a subscription, on threads of its own. */
final class Listener {
  private static final int PAUSE_MILLISECONDS = 1000;

  private final NativeSubscription subscription;
  private final String filter;
  private final MessageHandler handler;

  /** Null for the log. */
  private final DeadLetterHandler deadLetters;

  private final Handlers handlers;

  /** Threads that there are, and those of them that wait for a message. */
  private int threads;

  private int waiting;

  Listener(
      NativeSubscription subscription,
      String filter,
      MessageHandler handler,
      DeadLetterHandler deadLetters,
      Handlers handlers) {
    this.subscription = subscription;
    this.filter = filter;
    this.handler = handler;
    this.deadLetters = deadLetters;
    this.handlers = handlers;
  }

  /** Begins, with one thread; there are more as they are needed. */
  void start(int most) {
    if (most == 1) {
      // Not on its thread: a class loader may have ended before that begins.
      InOrder inOrder = new InOrder();
      spawn(inOrder::work);
    } else {
      spawn(() -> workBesideOthers(most));
    }
  }

  private synchronized void spawn(Runnable work) {
    boolean inheritThreadLocals = false;
    Thread thread =
        new Thread(null, () -> run(work), "twinlink-mqtt " + filter, 0, inheritThreadLocals);
    thread.setDaemon(true);
    handlers.add(thread);
    try {
      thread.start();
    } catch (Throwable noThread) {
      handlers.remove(thread);
      throw noThread;
    }
    threads++;
  }

  private void run(Runnable work) {
    try {
      work.run();
    } finally {
      handlers.remove(Thread.currentThread());
    }
  }

  /** One of several threads: each has one message in hands. */
  private void workBesideOthers(int most) {
    long done = 0;
    while (true) {
      arrive();
      List<Message> messages = take(false, 1, done);
      done = 0;
      leave(messages, most);
      if (messages == null) {
        return;
      }
      for (Message message : messages) {
        if (handlers.isStopped()) {
          giveBack(messages);
          return;
        }
        done = handle(message) == NativeSubscription.AGAIN ? 0 : message.id();
      }
    }
  }

  private synchronized void arrive() {
    waiting++;
  }

  private synchronized void leave(List<Message> messages, int most) {
    waiting--;
    boolean isBusy = messages != null && !messages.isEmpty() && waiting == 0;
    if (isBusy && threads < most) {
      try {
        spawn(() -> workBesideOthers(most));
      } catch (OutOfMemoryError noThread) {
        subscription.warn("There are no more threads for " + filter + " than " + threads);
      }
    }
  }

  /** The only thread: messages are taken many at a time, as long as none waits to come again. */
  private final class InOrder {
    /** How many messages failed and come again. */
    private int failed;

    private long done;

    void work() {
      List<Message> messages = List.of();
      while (messages != null) {
        for (int place = 0; place < messages.size(); place++) {
          if (handlers.isStopped()) {
            giveBack(messages.subList(place, messages.size()));
            return;
          }
          if (!handled(messages.get(place), place == messages.size() - 1)) {
            giveBack(messages.subList(place + 1, messages.size()));
            break;
          }
        }
        long before = done;
        done = 0;
        messages = take(failed == 0, failed == 0 ? Loops.RUN : 1, before);
      }
    }

    /** {@return whether the next may be handled: those of its topic wait for one that failed} */
    private boolean handled(Message message, boolean isLast) {
      boolean comesAgain = handle(message) == NativeSubscription.AGAIN;
      boolean cameAgain = message.attempt() > 1;
      failed += (comesAgain ? 1 : 0) - (cameAgain ? 1 : 0);
      if (comesAgain) {
        return false;
      }
      if (isLast) {
        done = message.id();
      } else {
        guarded(() -> subscription.done(message.id()));
      }
      return true;
    }
  }

  private void giveBack(List<Message> rest) {
    if (rest.isEmpty()) {
      return;
    }
    long[] ids = new long[rest.size()];
    for (int place = 0; place < ids.length; place++) {
      ids[place] = rest.get(place).id();
    }
    guarded(() -> subscription.giveBack(ids));
  }

  /** What is said of a message after all was closed is nothing to fail for. */
  private static void guarded(Runnable saying) {
    try {
      saying.run();
    } catch (TwinlinkException closed) {
      // Its session brings the message again.
    }
  }

  /** {@return messages, none if none came, null if none will come any more} */
  private List<Message> take(boolean isRun, int most, long done) {
    // Nobody has a reason to interrupt this thread but the handler, which has returned.
    Thread.interrupted();
    try {
      FrameReader frame = subscription.next(isRun, most, done);
      if (frame == null) {
        return null;
      }
      List<Message> messages = new ArrayList<>();
      Message message = Message.next(frame, subscription);
      while (message != null) {
        messages.add(message);
        message = Message.next(frame, subscription);
      }
      return messages;
    } catch (CancelledException interrupted) {
      return List.of();
    } catch (ClosedException closed) {
      return null;
    } catch (LinkageError unloaded) {
      // The app has ended, and with it its class loader: the session brings the messages again.
      return null;
    } catch (TwinlinkException refused) {
      subscription.warn("Nobody listens to " + filter + " any more: " + refused.getMessage());
      return null;
    } catch (OutOfMemoryError noMemory) {
      subscription.warn("A message of " + filter + " does not fit into the heap, and comes again");
      pause();
      return List.of();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException interrupted) {
      // It is over sooner then.
    }
  }

  /**
   * {@return {@link NativeSubscription#AGAIN} if the message comes again; else it is to be done}
   */
  private int handle(Message message) {
    try {
      handler.handle(message);
      return NativeSubscription.UNKNOWN;
    } catch (Throwable thrown) {
      int outcome = failed(message, thrown);
      if (outcome == NativeSubscription.DEAD && deadLetters != null) {
        giveUp(message, thrown);
      }
      return outcome;
    }
  }

  private int failed(Message message, Throwable thrown) {
    try {
      return subscription.failed(message.id(), words(thrown), deadLetters != null);
    } catch (TwinlinkException closed) {
      return NativeSubscription.UNKNOWN;
    }
  }

  private void giveUp(Message message, Throwable failure) {
    try {
      deadLetters.handle(message, failure);
    } catch (Throwable thrown) {
      subscription.warn("The dead-letter handler of " + filter + " failed: " + words(thrown));
    }
  }

  private static String words(Throwable thrown) {
    try {
      return thrown.toString();
    } catch (Throwable unprintable) {
      return thrown.getClass().getName();
    }
  }
}
