package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeGateway} takes. */
public final class DescribeGatewayRequest extends Structure {
  static final Shape SHAPE = new Shape("gatewayId", "t", 's', new DescribeGatewayRequest(null));

  private DescribeGatewayRequest(Object[] values) {
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
    return new DescribeGatewayRequest(values);
  }

  /** {@return the id of the gateway; 36 characters; null if absent} */
  public String gatewayId() {
    return (String) at(0);
  }

  /** Builds {@link DescribeGatewayRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DescribeGatewayRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeGatewayRequest original) {
      super(original);
    }

    /** Sets {@link DescribeGatewayRequest#gatewayId()}; null for absent. */
    public Builder gatewayId(String gatewayId) {
      return set(0, gatewayId);
    }
  }
}
