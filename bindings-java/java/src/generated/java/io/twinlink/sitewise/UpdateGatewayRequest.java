package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateGateway} takes. */
public final class UpdateGatewayRequest extends Structure {
  static final Shape SHAPE =
      new Shape("gatewayId,gatewayName", "t,t", 's', new UpdateGatewayRequest(null));

  private UpdateGatewayRequest(Object[] values) {
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
    return new UpdateGatewayRequest(values);
  }

  /** {@return the id of the gateway; 36 characters; null if absent} */
  public String gatewayId() {
    return (String) at(0);
  }

  /** {@return the gateway's name; no other gateway has it; 1 to 256 characters; null if absent} */
  public String gatewayName() {
    return (String) at(1);
  }

  /** Builds {@link UpdateGatewayRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdateGatewayRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateGatewayRequest original) {
      super(original);
    }

    /** Sets {@link UpdateGatewayRequest#gatewayId()}; null for absent. */
    public Builder gatewayId(String gatewayId) {
      return set(0, gatewayId);
    }

    /** Sets {@link UpdateGatewayRequest#gatewayName()}; null for absent. */
    public Builder gatewayName(String gatewayName) {
      return set(1, gatewayName);
    }
  }
}
