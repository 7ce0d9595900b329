package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code untagResource} answers: nothing. */
public final class UntagResourceResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new UntagResourceResponse(null));

  private UntagResourceResponse(Object[] values) {
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
    return new UntagResourceResponse(values);
  }

  /** Builds {@link UntagResourceResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<UntagResourceResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UntagResourceResponse original) {
      super(original);
    }
  }
}
