package io.twinlink.iotdata;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getRetainedMessage} answers. */
public final class GetRetainedMessageResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "topic,payload,qos,lastModifiedTime,userProperties",
          "t,x,i,l,x",
          'r',
          new GetRetainedMessageResponse(null));

  private GetRetainedMessageResponse(Object[] values) {
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
    return new GetRetainedMessageResponse(values);
  }

  /** {@return the topic; null if absent} */
  public String topic() {
    return (String) at(0);
  }

  /** {@return what the message says; a copy; null if absent} */
  public byte[] payload() {
    byte[] bytes = (byte[]) at(1);
    return bytes == null ? null : bytes.clone();
  }

  /** {@return the quality of service that it was published with: 0 or 1; 0 to 1; null if absent} */
  public Integer qos() {
    return (Integer) at(2);
  }

  /** {@return when it was retained, in epoch milliseconds; null if absent} */
  public Long lastModifiedTime() {
    return (Long) at(3);
  }

  /**
   * {@return the user properties as JSON: a list of objects with one member each; a copy; null if
   * absent}
   */
  public byte[] userProperties() {
    byte[] bytes = (byte[]) at(4);
    return bytes == null ? null : bytes.clone();
  }

  /**
   * Builds {@link GetRetainedMessageResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<GetRetainedMessageResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetRetainedMessageResponse original) {
      super(original);
    }

    /** Sets {@link GetRetainedMessageResponse#topic()}; null for absent. */
    public Builder topic(String topic) {
      return set(0, topic);
    }

    /** Sets {@link GetRetainedMessageResponse#payload()}; null for absent. */
    public Builder payload(byte[] payload) {
      return set(1, payload == null ? null : payload.clone());
    }

    /** Sets {@link GetRetainedMessageResponse#qos()}; null for absent. */
    public Builder qos(Integer qos) {
      return set(2, qos);
    }

    /** Sets {@link GetRetainedMessageResponse#lastModifiedTime()}; null for absent. */
    public Builder lastModifiedTime(Long lastModifiedTime) {
      return set(3, lastModifiedTime);
    }

    /** Sets {@link GetRetainedMessageResponse#userProperties()}; null for absent. */
    public Builder userProperties(byte[] userProperties) {
      return set(4, userProperties == null ? null : userProperties.clone());
    }
  }
}
