package io.twinlink.mqtt;

import io.twinlink.TwinlinkException;
import io.twinlink.internal.NativeSubscription;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;

/**
 * The messages of one filter. Iterate over it, or let a handler {@link #listen(MessageHandler)}.
 *
 * <p>Of iterating, a message is done, and acknowledged, when its loop asks for the next one; {@link
 * Message#done} says so at once. If the loop is left before, by an exception or {@code break}, it
 * is not, and comes again: in the next loop of the thread, in any loop when the thread has ended or
 * the iterator was collected as garbage, or for the next client with this id. The loop ends when
 * the client or the subscription is closed; {@code hasNext} and {@code next} throw what the broker
 * says if it refuses the subscription, and a {@link io.twinlink.CancelledException} if the thread
 * is interrupted.
 *
 * <p>Any number of threads may iterate: each loop has a message of its own in hand.
 *
 * <p>One that is forgotten, and not closed, stays a subscription of the session for 10 seconds
 * after it was collected as garbage: the next subscription to the same filter goes on with it.
 * Without one it is ended at the broker then, and its messages are acknowledged, which is logged. A
 * loop, a message or a handler that listens keeps it in use. If the client is closed meanwhile, the
 * session keeps it.
 */
public final class Subscription implements Iterable<Message>, AutoCloseable {
  private final NativeSubscription subscription;
  private final String filter;
  private final int maxInFlight;
  private final Handlers handlers;
  private final Loops loops;
  private boolean isListened;

  Subscription(NativeSubscription subscription, String filter, int maxInFlight, Handlers handlers) {
    this.subscription = subscription;
    this.filter = filter;
    this.maxInFlight = maxInFlight;
    this.handlers = handlers;
    this.loops = new Loops(subscription, handlers);
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
   * Begins to take messages. What this thread was given last by another iterator, if that was not
   * done, comes first.
   *
   * @return messages; the iterator belongs to one thread at a time
   * @throws IllegalStateException if a handler listens
   */
  @Override
  public synchronized Iterator<Message> iterator() {
    if (isListened) {
      throw new IllegalStateException("a handler listens to the subscription");
    }
    return loops.begin();
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
   * <p>A message is done when the handler returns, or says so by {@link Message#done}. Closing the
   * client waits for handlers at work, and iterators from before give nothing more. If the handler
   * throws, the message comes again after 1, 2, 4 and so on up to 60 seconds, while messages of
   * other topics go on. What failed {@link SubscriptionOptions#attempts} times is given up.
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
    loops.end();
    new Listener(subscription, filter, handler, deadLetters, handlers).start(maxInFlight);
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
