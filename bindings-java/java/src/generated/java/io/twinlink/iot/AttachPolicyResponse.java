package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code attachPolicy} answers: nothing. */
public final class AttachPolicyResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new AttachPolicyResponse(null));

  private AttachPolicyResponse(Object[] values) {
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
    return new AttachPolicyResponse(values);
  }

  /** Builds {@link AttachPolicyResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<AttachPolicyResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AttachPolicyResponse original) {
      super(original);
    }
  }
}
