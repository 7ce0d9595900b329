package io.twinlink.mqtt;

import io.twinlink.ErrorKind;
import io.twinlink.TwinlinkException;
import io.twinlink.internal.FrameReader;
import io.twinlink.internal.NativeSubscription;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The loops over a subscription: what they have in hand, each for itself, and what was taken for
 * all of them and nobody was given yet.
 */
final class Loops {
  /** How many messages are taken at a time. */
  static final int RUN = 100;

  private final NativeSubscription subscription;
  private final Handlers handlers;

  /** Held by the one who asks the core, so that messages are taken in order. */
  private final ReentrantLock fetching = new ReentrantLock();

  /** What was taken and not given out yet. */
  private final ArrayDeque<Message> run = new ArrayDeque<>();

  private final Set<Hand> hands = new HashSet<>();
  private boolean isTakenOver;

  Loops(NativeSubscription subscription, Handlers handlers) {
    this.subscription = subscription;
    this.handlers = handlers;
  }

  /** Begins a loop. Those that this thread has left, and those of threads that ended, are over. */
  synchronized Iterator<Message> begin() {
    List<Hand> left = new ArrayList<>();
    for (Hand hand : hands) {
      Thread thread = hand.thread.get();
      if (thread == null || thread == Thread.currentThread() || !thread.isAlive()) {
        left.add(hand);
      }
    }
    giveBack(left);
    Hand hand = new Hand(this);
    hands.add(hand);
    MessageIterator iterator = new MessageIterator(this, hand);
    subscription.whenForgotten(iterator, hand);
    return iterator;
  }

  /** All loops are over: handlers go on. */
  synchronized void end() {
    isTakenOver = true;
    giveBack(new ArrayList<>(hands));
  }

  private synchronized void forget(Hand hand) {
    hands.remove(hand);
    giveBack(List.of(hand));
  }

  /** What these have in hand comes again, before what nobody was given yet. */
  private void giveBack(List<Hand> left) {
    List<Message> back = new ArrayList<>();
    for (Hand hand : left) {
      hand.empty(back);
    }
    if (back.isEmpty() && !isTakenOver) {
      return;
    }
    back.addAll(run);
    run.clear();
    long[] ids = new long[back.size()];
    for (int place = 0; place < ids.length; place++) {
      ids[place] = back.get(place).id();
    }
    if (ids.length > 0) {
      subscription.giveBack(ids);
    }
  }

  /**
   * What a loop was given last is done; waits for the next message.
   *
   * @return whether there is one, which is in the loop's hand then
   */
  boolean advance(Hand hand) {
    long done;
    synchronized (this) {
      done = hand.begin();
      if (hand.next != null || reserve(hand)) {
        tell(done);
        return true;
      }
      if (handlers.isStopped()) {
        tell(done);
        return false;
      }
    }
    if (!fetching.tryLock()) {
      // Another one waits for messages: what is done is told all the same.
      tell(done);
      done = 0;
      await();
    }
    try {
      return fetch(hand, done);
    } finally {
      fetching.unlock();
    }
  }

  private boolean fetch(Hand hand, long first) {
    long done = first;
    while (true) {
      synchronized (this) {
        if (reserve(hand)) {
          tell(done);
          return true;
        }
      }
      FrameReader frame = subscription.next(true, RUN, done);
      done = 0;
      if (frame == null) {
        return false;
      }
      synchronized (this) {
        Message message = Message.next(frame, subscription);
        while (message != null) {
          run.add(message);
          message = Message.next(frame, subscription);
        }
        if (isTakenOver) {
          giveBack(List.of());
        }
      }
    }
  }

  /** Gives a loop its next message, if there is one. */
  private boolean reserve(Hand hand) {
    if (isTakenOver) {
      throw new IllegalStateException("a handler listens to the subscription");
    }
    if (handlers.isStopped()) {
      return false;
    }
    hand.next = run.poll();
    return hand.next != null;
  }

  private void tell(long done) {
    if (done != 0) {
      subscription.done(done);
    }
  }

  private void await() {
    try {
      fetching.lockInterruptibly();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw TwinlinkException.builder(ErrorKind.CANCELLED)
          .message("the thread was interrupted while it waited for a message")
          .build();
    }
  }

  /** What a loop has: the message that it was given last, and one that is its next. */
  static final class Hand implements Runnable {
    private final Loops loops;
    private WeakReference<Thread> thread = new WeakReference<>(Thread.currentThread());
    private Message current;
    private Message next;

    private Hand(Loops loops) {
      this.loops = loops;
    }

    /** {@return the id of the message that is done with this, 0 for none} */
    private long begin() {
      if (thread.get() != Thread.currentThread()) {
        thread = new WeakReference<>(Thread.currentThread());
      }
      Message before = current;
      current = null;
      return before == null || before.isDone() ? 0 : before.id();
    }

    private Message take() {
      synchronized (loops) {
        current = next;
        next = null;
        return current;
      }
    }

    private void empty(List<Message> back) {
      if (current != null && !current.isDone()) {
        back.add(current);
      }
      if (next != null) {
        back.add(next);
      }
      current = null;
      next = null;
    }

    /** Nobody has the loop any more. */
    @Override
    public void run() {
      loops.forget(this);
    }
  }

  /** One loop. */
  private static final class MessageIterator implements Iterator<Message> {
    private final Loops loops;
    private final Hand hand;

    MessageIterator(Loops loops, Hand hand) {
      this.loops = loops;
      this.hand = hand;
    }

    @Override
    public boolean hasNext() {
      return loops.advance(hand);
    }

    @Override
    public Message next() {
      // In a loop of its own: what was reserved may be given back before it is taken.
      while (loops.advance(hand)) {
        Message message = hand.take();
        if (message != null) {
          return message;
        }
      }
      throw new NoSuchElementException("the client or the subscription was closed");
    }
  }
}
