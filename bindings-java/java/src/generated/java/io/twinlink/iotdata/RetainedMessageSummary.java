package io.twinlink.iotdata;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A topic with a retained message. */
public final class RetainedMessageSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "topic,payloadSize,qos,lastModifiedTime",
          "t,l,i,l",
          's',
          new RetainedMessageSummary(null));

  private RetainedMessageSummary(Object[] values) {
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
    return new RetainedMessageSummary(values);
  }

  /** {@return the topic; null if absent} */
  public String topic() {
    return (String) at(0);
  }

  /** {@return how long the message is, in bytes; null if absent} */
  public Long payloadSize() {
    return (Long) at(1);
  }

  /** {@return the quality of service that it was published with: 0 or 1; 0 to 1; null if absent} */
  public Integer qos() {
    return (Integer) at(2);
  }

  /** {@return when it was retained, in epoch milliseconds; null if absent} */
  public Long lastModifiedTime() {
    return (Long) at(3);
  }

  /** Builds {@link RetainedMessageSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<RetainedMessageSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(RetainedMessageSummary original) {
      super(original);
    }

    /** Sets {@link RetainedMessageSummary#topic()}; null for absent. */
    public Builder topic(String topic) {
      return set(0, topic);
    }

    /** Sets {@link RetainedMessageSummary#payloadSize()}; null for absent. */
    public Builder payloadSize(Long payloadSize) {
      return set(1, payloadSize);
    }

    /** Sets {@link RetainedMessageSummary#qos()}; null for absent. */
    public Builder qos(Integer qos) {
      return set(2, qos);
    }

    /** Sets {@link RetainedMessageSummary#lastModifiedTime()}; null for absent. */
    public Builder lastModifiedTime(Long lastModifiedTime) {
      return set(3, lastModifiedTime);
    }
  }
}
