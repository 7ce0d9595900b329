package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code detachThingPrincipal} answers: nothing. */
public final class DetachThingPrincipalResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new DetachThingPrincipalResponse(null));

  private DetachThingPrincipalResponse(Object[] values) {
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
    return new DetachThingPrincipalResponse(values);
  }

  /**
   * Builds {@link DetachThingPrincipalResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<DetachThingPrincipalResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DetachThingPrincipalResponse original) {
      super(original);
    }
  }
}
