package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createGateway} answers. */
public final class CreateGatewayResponse extends Response {
  static final Shape SHAPE =
      new Shape("gatewayId,gatewayArn", "t,t", 'r', new CreateGatewayResponse(null));

  private CreateGatewayResponse(Object[] values) {
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
    return new CreateGatewayResponse(values);
  }

  /** {@return the id of the gateway; 36 characters; null if absent} */
  public String gatewayId() {
    return (String) at(0);
  }

  /** {@return the ARN of the gateway; 1 to 1600 characters; null if absent} */
  public String gatewayArn() {
    return (String) at(1);
  }

  /** Builds {@link CreateGatewayResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreateGatewayResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateGatewayResponse original) {
      super(original);
    }

    /** Sets {@link CreateGatewayResponse#gatewayId()}; null for absent. */
    public Builder gatewayId(String gatewayId) {
      return set(0, gatewayId);
    }

    /** Sets {@link CreateGatewayResponse#gatewayArn()}; null for absent. */
    public Builder gatewayArn(String gatewayArn) {
      return set(1, gatewayArn);
    }
  }
}
