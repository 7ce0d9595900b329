package io.twinlink.mqtt;

import io.twinlink.internal.FrameReader;
import io.twinlink.internal.NativeSubscription;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A message that came: what is in it does not change, and its text shows no payload. {@link #done}
 * acknowledges it.
 */
public final class Message {
  private static final int QOS = 1;
  private static final int RETAINED = 2;
  private static final int DUPLICATE = 4;
  private static final int PROPERTIES = 8;

  private final NativeSubscription subscription;
  private final long id;
  private final int attempt;
  private final int flags;
  private final String topic;
  private final byte[] payload;
  private final Properties properties;
  private volatile boolean isDone;

  private Message(long id, FrameReader frame, NativeSubscription subscription) {
    this.subscription = subscription;
    this.id = id;
    this.attempt = (int) frame.varint();
    this.flags = frame.unsignedByte();
    this.topic = frame.plainString();
    this.payload = frame.bytes();
    this.properties = (flags & PROPERTIES) == 0 ? Properties.NONE : new Properties(frame);
  }

  /** {@return the next message of a frame; null after the last} */
  static Message next(FrameReader frame, NativeSubscription subscription) {
    long id = frame.varint();
    return id == 0 ? null : new Message(id, frame, subscription);
  }

  /**
   * Says that the message is done, which acknowledges it at once: before its loop asks for the next
   * one, or its handler returns. A second time, and after the client was closed, it does nothing.
   */
  public void done() {
    if (!isDone) {
      subscription.done(id);
      isDone = true;
    }
  }

  /** {@return whether it was said to be done} */
  boolean isDone() {
    return isDone;
  }

  /** {@return what the core calls it} */
  long id() {
    return id;
  }

  /** {@return the topic} */
  public String topic() {
    return topic;
  }

  /** {@return the payload, copied} */
  public byte[] payload() {
    return payload.clone();
  }

  /** {@return the payload as UTF-8; what is none is replaced by U+FFFD} */
  public String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }

  /** {@return quality of service, as the broker sent it} */
  public int qos() {
    return flags & QOS;
  }

  /** {@return whether the broker had kept it from before the subscription} */
  public boolean retained() {
    return (flags & RETAINED) != 0;
  }

  /** {@return whether the broker says that it may have been sent before} */
  public boolean duplicate() {
    return (flags & DUPLICATE) != 0;
  }

  /** {@return which attempt to handle it this is, from 1} */
  public int attempt() {
    return attempt;
  }

  /** {@return the payload's type; null if the sender said none, and in MQTT 3.1.1} */
  public String contentType() {
    return properties.contentType;
  }

  /** {@return where an answer is expected; null if the sender said none, and in MQTT 3.1.1} */
  public String responseTopic() {
    return properties.responseTopic;
  }

  /** {@return what the answer is to carry, copied; null if there is none, and in MQTT 3.1.1} */
  public byte[] correlationData() {
    return properties.correlationData == null ? null : properties.correlationData.clone();
  }

  /** {@return the sender's own pairs of name and value in order, unmodifiable; names may repeat} */
  public List<Map.Entry<String, String>> userProperties() {
    return properties.pairs;
  }

  /** {@return the topic, quality of service and the length of the payload} */
  @Override
  public String toString() {
    return "Message(" + topic + ", qos " + qos() + ", " + payload.length + " bytes)";
  }

  /** What few messages have. */
  private static final class Properties {
    static final Properties NONE = new Properties();

    final String contentType;
    final String responseTopic;
    final byte[] correlationData;
    final List<Map.Entry<String, String>> pairs;

    private Properties() {
      this.contentType = null;
      this.responseTopic = null;
      this.correlationData = null;
      this.pairs = List.of();
    }

    Properties(FrameReader frame) {
      this.contentType = frame.optionalString();
      this.responseTopic = frame.optionalString();
      this.correlationData = frame.unsignedByte() == 0 ? null : frame.bytes();
      List<Map.Entry<String, String>> read = new ArrayList<>();
      for (long rest = frame.varint(); rest > 0; rest--) {
        read.add(new AbstractMap.SimpleImmutableEntry<>(frame.plainString(), frame.plainString()));
      }
      this.pairs = Collections.unmodifiableList(read);
    }
  }
}
