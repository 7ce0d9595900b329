package io.twinlink.iotdata;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code sendDirectMessage} takes. */
public final class SendDirectMessageRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "clientId,topic,contentType,responseTopic,confirmation,timeout,payload,userProperties,payloadFormatIndicator,correlationData",
          "t,t,t,t,b,i,x,o,e,t",
          's',
          new SendDirectMessageRequest(null));

  private SendDirectMessageRequest(Object[] values) {
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
    return new SendDirectMessageRequest(values);
  }

  /** {@return the MQTT client id of who gets the message; 1 to 128 characters; null if absent} */
  public String clientId() {
    return (String) at(0);
  }

  /** {@return the topic, without wildcards; null if absent} */
  public String topic() {
    return (String) at(1);
  }

  /**
   * {@return what kind of content the message is, such as {@code application/json}. For subscribers
   * with MQTT 5; null if absent}
   */
  public String contentType() {
    return (String) at(2);
  }

  /**
   * {@return the topic that an answer shall be published under. For subscribers with MQTT 5; null
   * if absent}
   */
  public String responseTopic() {
    return (String) at(3);
  }

  /**
   * {@return whether to wait until the client has acknowledged the message. Default: false; null if
   * absent}
   */
  public Boolean confirmation() {
    return (Boolean) at(4);
  }

  /** {@return how long to wait for the client's acknowledgement, in seconds; null if absent} */
  public Integer timeout() {
    return (Integer) at(5);
  }

  /** {@return the message; a copy; null if absent} */
  public byte[] payload() {
    byte[] bytes = (byte[]) at(6);
    return bytes == null ? null : bytes.clone();
  }

  /**
   * {@return user properties, a list of objects with one member each: {@code [{"line": "4"}]}. For
   * subscribers with MQTT 5; null if absent}
   */
  public Object userProperties() {
    return at(7);
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
    return (String) at(8);
  }

  /**
   * {@return what tells the sender of a request which answer is for it: bytes in base64. For
   * subscribers with MQTT 5; null if absent}
   */
  public String correlationData() {
    return (String) at(9);
  }

  /**
   * Builds {@link SendDirectMessageRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<SendDirectMessageRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SendDirectMessageRequest original) {
      super(original);
    }

    /** Sets {@link SendDirectMessageRequest#clientId()}; null for absent. */
    public Builder clientId(String clientId) {
      return set(0, clientId);
    }

    /** Sets {@link SendDirectMessageRequest#topic()}; null for absent. */
    public Builder topic(String topic) {
      return set(1, topic);
    }

    /** Sets {@link SendDirectMessageRequest#contentType()}; null for absent. */
    public Builder contentType(String contentType) {
      return set(2, contentType);
    }

    /** Sets {@link SendDirectMessageRequest#responseTopic()}; null for absent. */
    public Builder responseTopic(String responseTopic) {
      return set(3, responseTopic);
    }

    /** Sets {@link SendDirectMessageRequest#confirmation()}; null for absent. */
    public Builder confirmation(Boolean confirmation) {
      return set(4, confirmation);
    }

    /** Sets {@link SendDirectMessageRequest#timeout()}; null for absent. */
    public Builder timeout(Integer timeout) {
      return set(5, timeout);
    }

    /** Sets {@link SendDirectMessageRequest#payload()}; null for absent. */
    public Builder payload(byte[] payload) {
      return set(6, payload == null ? null : payload.clone());
    }

    /** Sets {@link SendDirectMessageRequest#userProperties()}; null for absent. */
    public Builder userProperties(Object userProperties) {
      return set(7, userProperties);
    }

    /** Sets {@link SendDirectMessageRequest#payloadFormatIndicatorAsString()}; null for absent. */
    public Builder payloadFormatIndicator(String payloadFormatIndicator) {
      return set(8, payloadFormatIndicator);
    }

    /** Sets {@link SendDirectMessageRequest#payloadFormatIndicator()}; null for absent. */
    public Builder payloadFormatIndicator(PayloadFormatIndicator payloadFormatIndicator) {
      return setText(8, payloadFormatIndicator);
    }

    /** Sets {@link SendDirectMessageRequest#correlationData()}; null for absent. */
    public Builder correlationData(String correlationData) {
      return set(9, correlationData);
    }
  }
}
