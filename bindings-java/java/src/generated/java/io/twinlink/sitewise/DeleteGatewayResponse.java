package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteGateway} answers: nothing. */
public final class DeleteGatewayResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new DeleteGatewayResponse(null));

  private DeleteGatewayResponse(Object[] values) {
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
    return new DeleteGatewayResponse(values);
  }

  /** Builds {@link DeleteGatewayResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DeleteGatewayResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteGatewayResponse original) {
      super(original);
    }
  }
}
