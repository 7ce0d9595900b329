package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteAccessPolicy} answers: nothing. */
public final class DeleteAccessPolicyResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new DeleteAccessPolicyResponse(null));

  private DeleteAccessPolicyResponse(Object[] values) {
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
    return new DeleteAccessPolicyResponse(values);
  }

  /**
   * Builds {@link DeleteAccessPolicyResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DeleteAccessPolicyResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteAccessPolicyResponse original) {
      super(original);
    }
  }
}
