package io.twinlink.internal;

import io.twinlink.ClosedException;
import java.time.Duration;

/** A subscription of the native library. */
public final class NativeSubscription {
  /** What {@link #failed} gives if the message is not in hands. */
  public static final int UNKNOWN = 0;

  /** What {@link #failed} gives if the message comes again. */
  public static final int AGAIN = 1;

  /** What {@link #failed} gives if the message was tried as often as it may be. */
  public static final int DEAD = 2;

  private static final int CONFIRMED = 8;
  private static final int NEXT = 9;
  private static final int DONE = 10;
  private static final int FAILED = 11;
  private static final int GIVE_BACK = 12;
  private static final int UNSUBSCRIBE = 13;

  private final MqttHandle handle;
  private volatile boolean ended;

  NativeSubscription(MqttHandle handle) {
    this.handle = handle;
  }

  /**
   * Waits until the broker has taken it.
   *
   * @param time how long at most
   * @return whether it has
   */
  public boolean confirmed(Duration time) {
    return MqttHandle.inPieces(
        time, piece -> handle.answer(handle.call(CONFIRMED).varint(piece)).varint() != 0);
  }

  /**
   * Says what is done, and waits for messages.
   *
   * @param isRun whether they are for one who handles them one after another, as they came; else
   *     there are as many as may be in hands, one of each topic
   * @param most how many at most
   * @param done the id of what is done; 0 for nothing
   * @return the messages, to be read: none if nothing came within a second. Null if there will be
   *     no more
   */
  public FrameReader next(boolean isRun, int most, long done) {
    FrameWriter call = handle.call(NEXT).unsignedByte(isRun ? 1 : 0).varint(most);
    try {
      return handle.answer(done == 0 ? call.varint(0) : call.varint(1).varint(done));
    } catch (ClosedException closed) {
      if (ended) {
        return null;
      }
      throw closed;
    }
  }

  /**
   * Says that a message is done.
   *
   * @param id its id
   */
  public void done(long id) {
    handle.answer(handle.call(DONE).varint(1).varint(id));
  }

  /**
   * Says that a message could not be handled.
   *
   * @param id its id
   * @param why why, for the log
   * @param hasDeadLetterHandler whether a handler takes it if it is given up; else the log does
   * @return {@link #UNKNOWN}, {@link #AGAIN} or {@link #DEAD}
   */
  public int failed(long id, String why, boolean hasDeadLetterHandler) {
    FrameWriter call = handle.call(FAILED).varint(id).string(why);
    return (int) handle.answer(call.unsignedByte(hasDeadLetterHandler ? 1 : 0)).varint();
  }

  /**
   * Gives back messages that were not handled: they come again.
   *
   * @param ids their ids
   */
  public void giveBack(long[] ids) {
    FrameWriter call = handle.call(GIVE_BACK, Long.BYTES * ids.length).varint(ids.length);
    for (long id : ids) {
      call.varint(id);
    }
    handle.answer(call);
  }

  /** Ends the subscription, at the broker too. A second time it does nothing. */
  public void unsubscribe() {
    ended = true;
    handle.answer(handle.call(UNSUBSCRIBE));
    handle.forget();
  }

  /**
   * Does something when an object is not in use any more.
   *
   * @param owner the object
   * @param work what is to be done then, which must not know the object
   */
  public void whenForgotten(Object owner, Runnable work) {
    NativeConnector.CLEANER.register(owner, work);
  }

  /**
   * Says something to the connector's log.
   *
   * @param message a warning
   */
  public void warn(String message) {
    handle.log().warn(message);
  }
}
