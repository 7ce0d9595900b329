package io.twinlink.iotdata;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getRetainedMessage} takes. */
public final class GetRetainedMessageRequest extends Structure {
  static final Shape SHAPE = new Shape("topic", "t", 's', new GetRetainedMessageRequest(null));

  private GetRetainedMessageRequest(Object[] values) {
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
    return new GetRetainedMessageRequest(values);
  }

  /** {@return the topic; null if absent} */
  public String topic() {
    return (String) at(0);
  }

  /**
   * Builds {@link GetRetainedMessageRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<GetRetainedMessageRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetRetainedMessageRequest original) {
      super(original);
    }

    /** Sets {@link GetRetainedMessageRequest#topic()}; null for absent. */
    public Builder topic(String topic) {
      return set(0, topic);
    }
  }
}
