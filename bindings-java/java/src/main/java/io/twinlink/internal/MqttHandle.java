package io.twinlink.internal;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * A thing of the MQTT client by its handle in the native library, and the calls that it takes: see
 * {@code core/src/frame/mqtt.rs}.
 */
final class MqttHandle {
  /** The form of a call of the MQTT client. */
  private static final int FORM = 6;

  private static final int FORGET = 18;
  private static final long PIECE = 1000;
  private static final long NO_CONNECTOR = 0;

  /** What a call takes besides topic and payload. */
  private static final int ROOM = 48;

  private final long handle;
  private final Log log;

  /** What must stay in use as long as this is. */
  private final Object owner;

  private final Forgetting forgetting;
  private final Cleaner.Cleanable cleanable;

  private MqttHandle(Forgetting forgetting, Log log, Object owner) {
    this.handle = forgetting.handle;
    this.log = log;
    this.owner = owner;
    this.forgetting = forgetting;
    this.cleanable = NativeConnector.CLEANER.register(this, forgetting);
  }

  /** Takes over a handle: if this fails, nobody else could forget it. */
  private static MqttHandle of(long handle, Log log, Object owner) {
    Forgetting forgetting = new Forgetting(handle);
    try {
      return new MqttHandle(forgetting, log, owner);
    } catch (Throwable noMemory) {
      forgetting.run();
      throw noMemory;
    }
  }

  /** Opens a client. */
  static MqttHandle open(NativeConnector connector, int what, Map<String, Object> settings) {
    FrameWriter writer = begin(what, 0, ROOM);
    byte[] frame = {};
    try {
      frame = writer.map(settings).toBytes();
      byte[] answer = Native.call(connector.handle(), frame);
      MqttHandle client =
          of(Answer.mqtt(answer, connector.log()).varint(), connector.log(), connector);
      client.forgetting.mustBeClosed = connector.log();
      return client;
    } finally {
      // There may be a password in it.
      writer.wipe();
      Arrays.fill(frame, (byte) 0);
      Reference.reachabilityFence(connector);
    }
  }

  /** Begins a call. */
  FrameWriter call(int what) {
    return call(what, 0);
  }

  /** Begins a call that takes so many bytes, or a little more. */
  FrameWriter call(int what, int size) {
    return begin(what, handle, ROOM + size);
  }

  private static FrameWriter begin(int what, long handle, int size) {
    return new FrameWriter(size)
        .unsignedByte(Answer.VERSION)
        .unsignedByte(FORM)
        .unsignedByte(what)
        .varint(handle);
  }

  /** Makes a call; gives its answer, null if what was asked for has ended. */
  FrameReader answer(FrameWriter call) {
    try {
      return Answer.mqtt(Native.call(NO_CONNECTOR, call.toBytes()), log);
    } finally {
      // Else this or what it belongs to might be found unreachable while the call is under way.
      Reference.reachabilityFence(this);
      Reference.reachabilityFence(owner);
    }
  }

  /** Makes a call that opens something that belongs to this. */
  MqttHandle opened(FrameWriter call) {
    return of(answer(call).varint(), log, this);
  }

  /** Lets go of it. A second time it does nothing. */
  void forget() {
    cleanable.clean();
  }

  /** Its owner has closed it: what is left of it may be forgotten without a warning. */
  void closed() {
    forgetting.mustBeClosed = null;
  }

  Log log() {
    return log;
  }

  /**
   * Waits in pieces of a second: with each answer comes what was logged meanwhile, such as that the
   * connection is lost.
   *
   * @param time how long at most
   * @param wait waits for so many milliseconds, and says whether it has come about
   * @return whether it has
   */
  static boolean inPieces(Duration time, LongPredicate wait) {
    long most = milliseconds(time);
    long began = System.nanoTime();
    while (true) {
      long left = most - (System.nanoTime() - began) / 1_000_000;
      if (wait.test(Math.max(0, Math.min(left, PIECE)))) {
        return true;
      }
      if (left <= PIECE) {
        return false;
      }
    }
  }

  /** {@return a time in milliseconds, 0 for one that is over} */
  static long milliseconds(Duration time) {
    return Math.max(0, NativeConnector.milliseconds(time));
  }

  private static final class Forgetting implements Runnable {
    private final long handle;

    /** Where it is said that it was not closed; null if that is nothing to speak of. */
    private volatile Log mustBeClosed;

    Forgetting(long handle) {
      this.handle = handle;
    }

    @Override
    public void run() {
      Native.call(NO_CONNECTOR, begin(FORGET, handle, ROOM).toBytes());
      Log log = mustBeClosed;
      if (log != null) {
        log.warnOfForgotten("MqttClient");
      }
    }
  }
}
