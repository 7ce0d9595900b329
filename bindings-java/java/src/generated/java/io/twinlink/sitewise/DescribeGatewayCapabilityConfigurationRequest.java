package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeGatewayCapabilityConfiguration} takes. */
public final class DescribeGatewayCapabilityConfigurationRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "gatewayId,capabilityNamespace",
          "t,t",
          's',
          new DescribeGatewayCapabilityConfigurationRequest(null));

  private DescribeGatewayCapabilityConfigurationRequest(Object[] values) {
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
    return new DescribeGatewayCapabilityConfigurationRequest(values);
  }

  /** {@return the id of the gateway; 36 characters; null if absent} */
  public String gatewayId() {
    return (String) at(0);
  }

  /**
   * {@return the capability as {@code service:capability:version}, such as {@code
   * iotsitewise:opcuacollector:3} or {@code iotsitewise:publisher:2}; 1 to 512 characters; null if
   * absent}
   */
  public String capabilityNamespace() {
    return (String) at(1);
  }

  /**
   * Builds {@link DescribeGatewayCapabilityConfigurationRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeGatewayCapabilityConfigurationRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeGatewayCapabilityConfigurationRequest original) {
      super(original);
    }

    /** Sets {@link DescribeGatewayCapabilityConfigurationRequest#gatewayId()}; null for absent. */
    public Builder gatewayId(String gatewayId) {
      return set(0, gatewayId);
    }

    /**
     * Sets {@link DescribeGatewayCapabilityConfigurationRequest#capabilityNamespace()}; null for
     * absent.
     */
    public Builder capabilityNamespace(String capabilityNamespace) {
      return set(1, capabilityNamespace);
    }
  }
}
