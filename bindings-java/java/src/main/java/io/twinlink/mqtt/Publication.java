package io.twinlink.mqtt;

import io.twinlink.internal.NativeMqtt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A message to publish. It is immutable, and its text shows no payload. Bounds are checked by
 * {@link MqttClient#publish(Publication)}.
 */
public final class Publication {
  private static final byte[] NOTHING = {};

  private final String topic;
  private final byte[] payload;
  private final int qos;
  private final boolean retain;

  /** As the core knows them. */
  private final Map<String, Object> properties;

  private Publication(Builder builder) {
    this.topic = builder.topic;
    this.payload = builder.payload;
    this.qos = builder.qos;
    this.retain = builder.retain;
    Map<String, Object> copy = new LinkedHashMap<>(builder.properties);
    if (!builder.userProperties.isEmpty()) {
      copy.put("user_properties", List.copyOf(builder.userProperties));
    }
    this.properties = Collections.unmodifiableMap(copy);
  }

  /**
   * Begins a message of quality of service 1, without payload, that is not retained.
   *
   * @param topic the topic, 1 to 65,535 bytes without wildcards; AWS IoT takes 256 bytes and 7
   *     slashes
   * @return a builder
   */
  public static Builder builder(String topic) {
    return new Builder(topic);
  }

  /** {@return the topic} */
  public String topic() {
    return topic;
  }

  /** {@return the payload, copied} */
  public byte[] payload() {
    return payload.clone();
  }

  /** {@return quality of service} */
  public int qos() {
    return qos;
  }

  /** {@return whether the broker keeps it for those who subscribe later} */
  public boolean retain() {
    return retain;
  }

  long publish(NativeMqtt client) {
    return client.publish(topic, payload, qos, retain, properties);
  }

  /** {@return it as a last will, as the core knows it} */
  Map<String, Object> will() {
    Map<String, Object> will = new LinkedHashMap<>(properties);
    will.put("topic", topic);
    will.put("payload_base64", Base64.getEncoder().encodeToString(payload));
    will.put("qos", qos);
    will.put("retain", retain);
    return will;
  }

  /** {@return the topic, quality of service and the length of the payload} */
  @Override
  public String toString() {
    return "Publication(" + topic + ", qos " + qos + ", " + payload.length + " bytes)";
  }

  /** Builds a {@link Publication}. Properties are of MQTT 5 alone; null unsets. */
  public static final class Builder {
    private final String topic;
    private byte[] payload = NOTHING;
    private int qos = 1;
    private boolean retain;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<List<String>> userProperties = new ArrayList<>();

    private Builder(String topic) {
      this.topic = Objects.requireNonNull(topic, "topic");
    }

    /**
     * Sets the payload.
     *
     * @param bytes the bytes, which are copied; AWS IoT takes 131,072
     * @return this builder
     */
    public Builder payload(byte[] bytes) {
      this.payload = bytes == null ? NOTHING : bytes.clone();
      return this;
    }

    /**
     * Sets a text as the payload.
     *
     * @param text the text, which is sent as UTF-8
     * @return this builder
     */
    public Builder payload(String text) {
      this.payload = text == null ? NOTHING : NativeMqtt.utf8("payload", text);
      return this;
    }

    /**
     * Sets the quality of service.
     *
     * @param level 0, at most once, or 1, at least once; default 1
     * @return this builder
     */
    public Builder qos(int level) {
      this.qos = level;
      return this;
    }

    /**
     * Sets whether the broker keeps it for those who subscribe later.
     *
     * @param kept whether it is so; default false
     * @return this builder
     */
    public Builder retain(boolean kept) {
      this.retain = kept;
      return this;
    }

    /**
     * Sets the payload's type.
     *
     * @param type the type, such as {@code application/json}
     * @return this builder
     */
    public Builder contentType(String type) {
      return set("content_type", type);
    }

    /**
     * Sets where an answer is expected.
     *
     * @param topic a topic without wildcards
     * @return this builder
     */
    public Builder responseTopic(String topic) {
      return set("response_topic", topic);
    }

    /**
     * Sets what the answer is to carry, so that it is known for one.
     *
     * @param data at most 65,535 bytes
     * @return this builder
     */
    public Builder correlationData(byte[] data) {
      String encoded = data == null ? null : Base64.getEncoder().encodeToString(data);
      return set("correlation_data_base64", encoded);
    }

    /**
     * Sets after which time the broker may forget the message.
     *
     * @param time a time, rounded up to seconds; at most 4,294,967,295 s
     * @return this builder
     */
    public Builder messageExpiry(Duration time) {
      return set("message_expiry_interval", time == null ? null : wholeSeconds(time));
    }

    private static long wholeSeconds(Duration time) {
      boolean isWhole = time.getNano() == 0 || time.getSeconds() == Long.MAX_VALUE;
      return isWhole ? time.getSeconds() : time.getSeconds() + 1;
    }

    /**
     * Adds a pair of the program's own. Names may repeat.
     *
     * @param name the name
     * @param value the value
     * @return this builder
     */
    public Builder userProperty(String name, String value) {
      Objects.requireNonNull(name, "name");
      userProperties.add(List.of(name, Objects.requireNonNull(value, "value")));
      return this;
    }

    /** {@return the message} */
    public Publication build() {
      return new Publication(this);
    }

    private Builder set(String name, Object value) {
      if (value == null) {
        properties.remove(name);
      } else {
        properties.put(name, value);
      }
      return this;
    }
  }
}
