package io.twinlink.mqtt;

import io.twinlink.internal.FrameReader;
import io.twinlink.internal.NativeSubscription;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** Messages one after another: one is done when the next is asked for. */
final class MessageIterator implements Iterator<Message> {
  /** How many messages are taken at a time. */
  static final int RUN = 100;

  private final NativeSubscription subscription;

  /** What was taken and not given out yet. */
  private final ArrayDeque<Message> run = new ArrayDeque<>();

  /** What was given out last, and is not done. */
  private Message current;

  private boolean isReplaced;
  private boolean hasEnded;

  MessageIterator(NativeSubscription subscription) {
    this.subscription = subscription;
  }

  @Override
  public boolean hasNext() {
    long done;
    synchronized (this) {
      checkReplaced();
      done = current == null ? 0 : current.id();
      current = null;
      if (!run.isEmpty()) {
        if (done != 0) {
          subscription.done(done);
        }
        return true;
      }
    }
    while (!hasEnded) {
      FrameReader frame = subscription.next(true, RUN, done);
      done = 0;
      if (frame == null) {
        hasEnded = true;
      } else if (take(frame)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Message next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the client or the subscription was closed");
    }
    synchronized (this) {
      checkReplaced();
      current = run.poll();
      return current;
    }
  }

  /** What was given out last is done. */
  synchronized void done() {
    if (current != null) {
      subscription.done(current.id());
      current = null;
    }
  }

  /** {@return whether there was a message} */
  private synchronized boolean take(FrameReader frame) {
    for (Message message = Message.next(frame); message != null; message = Message.next(frame)) {
      run.add(message);
    }
    if (isReplaced) {
      giveBack();
      checkReplaced();
    }
    return !run.isEmpty();
  }

  /** Gives back what is not done: another one goes on from here. */
  synchronized void replace() {
    isReplaced = true;
    giveBack();
  }

  private void giveBack() {
    Stream<Message> undone =
        current == null ? run.stream() : Stream.concat(Stream.of(current), run.stream());
    long[] ids = undone.mapToLong(Message::id).toArray();
    current = null;
    run.clear();
    if (ids.length > 0) {
      subscription.giveBack(ids);
    }
  }

  private void checkReplaced() {
    if (isReplaced) {
      throw new IllegalStateException("another iterator or a handler has taken over");
    }
  }
}
