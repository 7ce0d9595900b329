package io.twinlink.internal;

import io.twinlink.ClosedException;
import java.time.Duration;

/** A thing's shadow of the native library. */
public final class NativeShadow {
  /** Asks for the document. */
  public static final int GET = 0;

  /** Changes the document. */
  public static final int UPDATE = 1;

  /** Deletes the document. */
  public static final int DELETE = 2;

  private static final int ASK = 15;
  private static final int WATCH = 16;
  private static final int DELTA = 17;
  private static final int UNSUBSCRIBE = 13;

  private final MqttHandle handle;

  NativeShadow(MqttHandle handle) {
    this.handle = handle;
  }

  /**
   * Asks the shadow, and waits for the answer.
   *
   * @param operation {@link #GET}, {@link #UPDATE} or {@link #DELETE}
   * @param document what is to change; empty for the others
   * @param time how long at most
   * @return the answer, JSON
   */
  public String ask(int operation, String document, Duration time) {
    FrameWriter call = handle.call(ASK).unsignedByte(operation);
    call.bytes(NativeMqtt.utf8("document", document)).varint(MqttHandle.milliseconds(time));
    return handle.answer(call).plainString();
  }

  /** {@return the changes that are wanted from now on} */
  public Deltas watch() {
    return new Deltas(handle.opened(handle.call(WATCH)));
  }

  /** The changes that a shadow wants. */
  public static final class Deltas {
    private final MqttHandle handle;
    private volatile boolean ended;

    private Deltas(MqttHandle handle) {
      this.handle = handle;
    }

    /** {@return the next, JSON; empty if nothing came within a second, null if there is no more} */
    public String next() {
      try {
        FrameReader answer = handle.answer(handle.call(DELTA));
        return answer == null ? null : answer.plainString();
      } catch (ClosedException closed) {
        if (ended) {
          return null;
        }
        throw closed;
      }
    }

    /** Ends the subscription. A second time it does nothing. */
    public void unsubscribe() {
      ended = true;
      handle.answer(handle.call(UNSUBSCRIBE));
      handle.forget();
    }
  }
}
