package io.twinlink.iotdata;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code sendDirectMessage} answers. */
public final class SendDirectMessageResponse extends Response {
  static final Shape SHAPE =
      new Shape("message,traceId", "t,t", 'r', new SendDirectMessageResponse(null));

  private SendDirectMessageResponse(Object[] values) {
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
    return new SendDirectMessageResponse(values);
  }

  /** {@return what became of the message; null if absent} */
  public String message() {
    return (String) at(0);
  }

  /** {@return AWS's id of what happened, for its support; null if absent} */
  public String traceId() {
    return (String) at(1);
  }

  /**
   * Builds {@link SendDirectMessageResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<SendDirectMessageResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SendDirectMessageResponse original) {
      super(original);
    }

    /** Sets {@link SendDirectMessageResponse#message()}; null for absent. */
    public Builder message(String message) {
      return set(0, message);
    }

    /** Sets {@link SendDirectMessageResponse#traceId()}; null for absent. */
    public Builder traceId(String traceId) {
      return set(1, traceId);
    }
  }
}
