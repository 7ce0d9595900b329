package io.twinlink.iotdata;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code publish} answers: nothing. */
public final class PublishResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new PublishResponse(null));

  private PublishResponse(Object[] values) {
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
    return new PublishResponse(values);
  }

  /** Builds {@link PublishResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<PublishResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PublishResponse original) {
      super(original);
    }
  }
}
