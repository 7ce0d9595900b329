package io.twinlink.internal;

import io.twinlink.ErrorKind;
import io.twinlink.TwinlinkException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** An MQTT client of the native library. */
public final class NativeMqtt {
  private static final int OPEN = 0;
  private static final int CONNECTED = 1;
  private static final int PUBLISH = 2;
  private static final int DELIVERED = 3;
  private static final int STATE = 4;
  private static final int CHANGED = 5;
  private static final int CLOSE = 6;
  private static final int SUBSCRIBE = 7;
  private static final int SHADOW = 14;
  private static final int STOP = 19;

  /** A character is at most so many bytes of UTF-8. */
  private static final int WIDEST = 3;

  private final MqttHandle handle;

  private NativeMqtt(MqttHandle handle) {
    this.handle = handle;
  }

  /**
   * Makes a client, which begins to connect; nothing is waited for.
   *
   * @param connector what it signs with, and is closed with
   * @param settings names to values, as the core knows them
   * @return the client
   */
  public static NativeMqtt open(NativeConnector connector, Map<String, Object> settings) {
    return new NativeMqtt(MqttHandle.open(connector, OPEN, settings));
  }

  /**
   * Waits for a connection.
   *
   * @param time how long at most
   */
  public void connected(Duration time) {
    handle.answer(handle.call(CONNECTED).varint(MqttHandle.milliseconds(time)));
  }

  /**
   * Takes a message, to be sent.
   *
   * @param topic the topic
   * @param payload the payload; it is copied
   * @param qos quality of service
   * @param retain whether the broker keeps it
   * @param properties its properties, as the core knows them
   * @return the number of its delivery
   */
  public long publish(
      String topic, byte[] payload, int qos, boolean retain, Map<String, Object> properties) {
    FrameWriter call = handle.call(PUBLISH, WIDEST * topic.length() + payload.length);
    call.bytes(utf8("topic", topic)).bytes(payload).zigzag(qos).unsignedByte(retain ? 1 : 0);
    return handle.answer(call.map(properties)).varint();
  }

  /**
   * Waits until a message is delivered.
   *
   * @param number the number of its delivery
   * @param time how long at most
   * @return whether it is
   */
  public boolean delivered(long number, Duration time) {
    return MqttHandle.inPieces(
        time,
        piece -> {
          FrameWriter call = handle.call(DELIVERED).varint(number).varint(piece);
          return handle.answer(call).varint() != 0;
        });
  }

  /** {@return the state of now, to be read} */
  public FrameReader state() {
    return handle.answer(handle.call(STATE));
  }

  /**
   * Waits for another state than the one that was seen.
   *
   * @param connection the number of its connection
   * @param since since when it is
   * @param time how long at most
   * @return the state of then, to be read
   */
  public FrameReader changed(int connection, Instant since, Duration time) {
    FrameWriter call = handle.call(CHANGED).unsignedByte(connection);
    call.zigzag(since.getEpochSecond()).varint(since.getNano());
    return handle.answer(call.varint(MqttHandle.milliseconds(time)));
  }

  /** Ends all subscriptions, before the client is closed. */
  public void stop() {
    handle.answer(handle.call(STOP));
  }

  /**
   * Says something to the connector's log.
   *
   * @param message a warning
   */
  public void warn(String message) {
    handle.log().warn(message);
  }

  /**
   * Sends what waits, and ends the client.
   *
   * @param time how long it may take
   */
  public void close(Duration time) {
    handle.closed();
    handle.answer(handle.call(CLOSE).varint(MqttHandle.milliseconds(time)));
  }

  /**
   * Subscribes.
   *
   * @param filter the filter
   * @param qos quality of service
   * @param maxInFlight how many messages may be in hands
   * @param attempts how often one is handled
   * @param noLocal whether those of this client are left out
   * @return the subscription
   */
  public NativeSubscription subscribe(
      String filter, int qos, int maxInFlight, int attempts, boolean noLocal) {
    FrameWriter call = handle.call(SUBSCRIBE, WIDEST * filter.length());
    call.bytes(utf8("filter", filter)).zigzag(qos).zigzag(maxInFlight).zigzag(attempts);
    return new NativeSubscription(handle.opened(call.unsignedByte(noLocal ? 1 : 0)));
  }

  /**
   * The shadow of a thing.
   *
   * @param thing the thing's name
   * @param name the shadow's name; null for the classic one
   * @return the shadow
   */
  public NativeShadow shadow(String thing, String name) {
    FrameWriter call = handle.call(SHADOW).string(thing).unsignedByte(name == null ? 0 : 1);
    return new NativeShadow(handle.opened(name == null ? call : call.string(name)));
  }

  /**
   * Text as bytes.
   *
   * @param what what it is, for the error
   * @param text the text
   * @return the bytes
   * @throws io.twinlink.ValidationException for half of a surrogate pair
   */
  public static byte[] utf8(String what, String text) {
    if (!FrameWriter.isWhole(text)) {
      throw TwinlinkException.builder(ErrorKind.VALIDATION)
          .message(what + " must not have half of a surrogate pair, which UTF-8 does not have")
          .build();
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
