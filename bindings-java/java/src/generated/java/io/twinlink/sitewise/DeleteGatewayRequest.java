package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteGateway} takes. */
public final class DeleteGatewayRequest extends Structure {
  static final Shape SHAPE = new Shape("gatewayId", "t", 's', new DeleteGatewayRequest(null));

  private DeleteGatewayRequest(Object[] values) {
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
    return new DeleteGatewayRequest(values);
  }

  /** {@return the id of the gateway; 36 characters; null if absent} */
  public String gatewayId() {
    return (String) at(0);
  }

  /** Builds {@link DeleteGatewayRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteGatewayRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteGatewayRequest original) {
      super(original);
    }

    /** Sets {@link DeleteGatewayRequest#gatewayId()}; null for absent. */
    public Builder gatewayId(String gatewayId) {
      return set(0, gatewayId);
    }
  }
}
