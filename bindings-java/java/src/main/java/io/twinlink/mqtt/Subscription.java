package io.twinlink.mqtt;

import io.twinlink.TwinlinkException;
import io.twinlink.internal.NativeSubscription;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;

/**
 * The messages of one filter. Iterate over it, or let a handler {@link #listen(MessageHandler)}.
 *
 * <p>Of iterating, a message is done, and acknowledged, when the next one is asked for. If the loop
 * is left before, by an exception or {@code break}, it is not, and comes again: in the next loop,
 * or for the next client with this id. The loop ends when the client or the subscription is closed;
 * {@code hasNext} and {@code next} throw what the broker says if it refuses the subscription, and a
 * {@link io.twinlink.CancelledException} if the thread is interrupted.
 *
 * <p>One that is forgotten, and not closed, stays a subscription of the session.
 */
public final class Subscription implements Iterable<Message>, AutoCloseable {
  private final NativeSubscription subscription;
  private final String filter;
  private final int maxInFlight;
  private MessageIterator iterator;
  private boolean isListened;

  Subscription(NativeSubscription subscription, String filter, int maxInFlight) {
    this.subscription = subscription;
    this.filter = filter;
    this.maxInFlight = maxInFlight;
  }

  /** {@return the filter, as it was given} */
  public String filter() {
    return filter;
  }

  /**
   * Waits until the broker has taken the subscription.
   *
   * @param time how long at most
   * @return whether it has
   * @throws TwinlinkException what the broker says if it refuses
   * @throws io.twinlink.ClosedException if the client or the subscription is closed before
   */
  public boolean awaitConfirmed(Duration time) {
    return subscription.confirmed(Objects.requireNonNull(time, "time"));
  }

  /**
   * Begins to take the messages. An iterator from before gives nothing more; what it gave last, if
   * that was not done, comes first.
   *
   * @return the messages; the iterator belongs to one thread at a time
   * @throws IllegalStateException if a handler listens
   */
  @Override
  public synchronized Iterator<Message> iterator() {
    if (isListened) {
      throw new IllegalStateException("a handler listens to the subscription");
    }
    if (iterator != null) {
      iterator.replace();
    }
    iterator = new MessageIterator(subscription);
    return iterator;
  }

  /**
   * Says that the message that a loop gave last is done, before the next one is asked for. A second
   * time, and for messages of a handler, it does nothing.
   */
  public synchronized void done() {
    if (iterator != null) {
      iterator.done();
    }
  }

  /**
   * Lets a handler take the messages; those that are given up are logged. See {@link
   * #listen(MessageHandler, DeadLetterHandler)}.
   *
   * @param handler takes the messages
   * @return this
   */
  public Subscription listen(MessageHandler handler) {
    return listen(handler, null);
  }

  /**
   * Lets a handler take the messages, until the client or the subscription is closed. It is called
   * on daemon threads called {@code twinlink-mqtt} and the filter: on one, in order of arrival, or
   * on up to {@link SubscriptionOptions#maxInFlight}, in order of arrival for each topic.
   *
   * <p>A message is done when the handler returns. If it throws, the message comes again after 1,
   * 2, 4 and so on up to 60 seconds, while messages of other topics go on. What failed {@link
   * SubscriptionOptions#attempts} times is given up.
   *
   * <p>If the broker refuses the subscription, that is logged, and {@link #awaitConfirmed} throws
   * it.
   *
   * @param handler takes the messages
   * @param deadLetters takes those that are given up; null for the log
   * @return this
   * @throws IllegalStateException if a handler listens already
   */
  public synchronized Subscription listen(MessageHandler handler, DeadLetterHandler deadLetters) {
    Objects.requireNonNull(handler, "handler");
    if (isListened) {
      throw new IllegalStateException("a handler listens to the subscription already");
    }
    if (iterator != null) {
      iterator.replace();
      iterator = null;
    }
    new Listener(subscription, filter, handler, deadLetters).start(maxInFlight);
    isListened = true;
    return this;
  }

  /**
   * Ends the subscription, at the broker too. Messages that wait in it are acknowledged and
   * forgotten, as are those in hands; a handler that is at work is not interrupted. To leave them
   * to the session, close the client instead. A second time it does nothing.
   */
  @Override
  public void close() {
    subscription.unsubscribe();
  }

  /** {@return the filter} */
  @Override
  public String toString() {
    return "Subscription(" + filter + ")";
  }
}
