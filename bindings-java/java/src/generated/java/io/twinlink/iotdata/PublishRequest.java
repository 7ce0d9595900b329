package io.twinlink.iotdata;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code publish} takes. */
public final class PublishRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "topic,qos,retain,payload,userProperties,payloadFormatIndicator,contentType,responseTopic,correlationData,messageExpiry",
          "t,i,b,x,o,e,t,t,t,l",
          's',
          new PublishRequest(null));

  private PublishRequest(Object[] values) {
    super(values);
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  @Override
  protected Structure make(Object[] values) {
    return new PublishRequest(values);
  }

  /** {@return the topic, without wildcards; null if absent} */
  public String topic() {
    return (String) at(0);
  }

  /** {@return the quality of service: 0 or 1. Default: 0; 0 to 1; null if absent} */
  public Integer qos() {
    return (Integer) at(1);
  }

  /**
   * {@return whether the message is retained for subscribers to come. Default: false; null if
   * absent}
   */
  public Boolean retain() {
    return (Boolean) at(2);
  }

  /** {@return the message; a copy; null if absent} */
  public byte[] payload() {
    byte[] bytes = (byte[]) at(3);
    return bytes == null ? null : bytes.clone();
  }

  /**
   * {@return user properties, a list of objects with one member each: {@code [{"line": "4"}]}. For
   * subscribers with MQTT 5; null if absent}
   */
  public Object userProperties() {
    return at(4);
  }

  /**
   * {@return whether the message is text in UTF-8 or any bytes. For subscribers with MQTT 5; {@link
   * PayloadFormatIndicator#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public PayloadFormatIndicator payloadFormatIndicator() {
    return PayloadFormatIndicator.fromValue(payloadFormatIndicatorAsString());
  }

  /** {@return the text of {@link #payloadFormatIndicator} as AWS has it; null if absent} */
  public String payloadFormatIndicatorAsString() {
    return (String) at(5);
  }

  /**
   * {@return what kind of content the message is, such as {@code application/json}. For subscribers
   * with MQTT 5; null if absent}
   */
  public String contentType() {
    return (String) at(6);
  }

  /**
   * {@return the topic that an answer shall be published under. For subscribers with MQTT 5; null
   * if absent}
   */
  public String responseTopic() {
    return (String) at(7);
  }

  /**
   * {@return what tells the sender of a request which answer is for it: bytes in base64. For
   * subscribers with MQTT 5; null if absent}
   */
  public String correlationData() {
    return (String) at(8);
  }

  /**
   * {@return how long the message is kept for subscribers that are not there, in seconds. Default:
   * as long as their sessions; null if absent}
   */
  public Long messageExpiry() {
    return (Long) at(9);
  }

  /** Builds {@link PublishRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PublishRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PublishRequest original) {
      super(original);
    }

    /** Sets {@link PublishRequest#topic()}; null for absent. */
    public Builder topic(String topic) {
      return set(0, topic);
    }

    /** Sets {@link PublishRequest#qos()}; null for absent. */
    public Builder qos(Integer qos) {
      return set(1, qos);
    }

    /** Sets {@link PublishRequest#retain()}; null for absent. */
    public Builder retain(Boolean retain) {
      return set(2, retain);
    }

    /** Sets {@link PublishRequest#payload()}; null for absent. */
    public Builder payload(byte[] payload) {
      return set(3, payload == null ? null : payload.clone());
    }

    /** Sets {@link PublishRequest#userProperties()}; null for absent. */
    public Builder userProperties(Object userProperties) {
      return set(4, userProperties);
    }

    /** Sets {@link PublishRequest#payloadFormatIndicatorAsString()}; null for absent. */
    public Builder payloadFormatIndicator(String payloadFormatIndicator) {
      return set(5, payloadFormatIndicator);
    }

    /** Sets {@link PublishRequest#payloadFormatIndicator()}; null for absent. */
    public Builder payloadFormatIndicator(PayloadFormatIndicator payloadFormatIndicator) {
      return setText(5, payloadFormatIndicator);
    }

    /** Sets {@link PublishRequest#contentType()}; null for absent. */
    public Builder contentType(String contentType) {
      return set(6, contentType);
    }

    /** Sets {@link PublishRequest#responseTopic()}; null for absent. */
    public Builder responseTopic(String responseTopic) {
      return set(7, responseTopic);
    }

    /** Sets {@link PublishRequest#correlationData()}; null for absent. */
    public Builder correlationData(String correlationData) {
      return set(8, correlationData);
    }

    /** Sets {@link PublishRequest#messageExpiry()}; null for absent. */
    public Builder messageExpiry(Long messageExpiry) {
      return set(9, messageExpiry);
    }
  }
}
