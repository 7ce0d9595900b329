package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeGatewayCapabilityConfiguration} answers. */
public final class DescribeGatewayCapabilityConfigurationResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "gatewayId,capabilityNamespace,capabilityConfiguration,capabilitySyncStatus",
          "t,t,t,e",
          'r',
          new DescribeGatewayCapabilityConfigurationResponse(null));

  private DescribeGatewayCapabilityConfigurationResponse(Object[] values) {
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
    return new DescribeGatewayCapabilityConfigurationResponse(values);
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
   * {@return the configuration of the capability, such as its data sources, as JSON; 1 to 10000000
   * characters; null if absent}
   */
  public String capabilityConfiguration() {
    return (String) at(2);
  }

  /**
   * {@return whether the gateway runs with its newest configuration. {@code OUT_OF_SYNC}: not yet;
   * {@code SYNC_FAILED}: rejected; {@link CapabilitySyncStatus#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public CapabilitySyncStatus capabilitySyncStatus() {
    return CapabilitySyncStatus.fromValue(capabilitySyncStatusAsString());
  }

  /** {@return the text of {@link #capabilitySyncStatus} as AWS has it; null if absent} */
  public String capabilitySyncStatusAsString() {
    return (String) at(3);
  }

  /**
   * Builds {@link DescribeGatewayCapabilityConfigurationResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeGatewayCapabilityConfigurationResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeGatewayCapabilityConfigurationResponse original) {
      super(original);
    }

    /** Sets {@link DescribeGatewayCapabilityConfigurationResponse#gatewayId()}; null for absent. */
    public Builder gatewayId(String gatewayId) {
      return set(0, gatewayId);
    }

    /**
     * Sets {@link DescribeGatewayCapabilityConfigurationResponse#capabilityNamespace()}; null for
     * absent.
     */
    public Builder capabilityNamespace(String capabilityNamespace) {
      return set(1, capabilityNamespace);
    }

    /**
     * Sets {@link DescribeGatewayCapabilityConfigurationResponse#capabilityConfiguration()}; null
     * for absent.
     */
    public Builder capabilityConfiguration(String capabilityConfiguration) {
      return set(2, capabilityConfiguration);
    }

    /**
     * Sets {@link DescribeGatewayCapabilityConfigurationResponse#capabilitySyncStatusAsString()};
     * null for absent.
     */
    public Builder capabilitySyncStatus(String capabilitySyncStatus) {
      return set(3, capabilitySyncStatus);
    }

    /**
     * Sets {@link DescribeGatewayCapabilityConfigurationResponse#capabilitySyncStatus()}; null for
     * absent.
     */
    public Builder capabilitySyncStatus(CapabilitySyncStatus capabilitySyncStatus) {
      return setText(3, capabilitySyncStatus);
    }
  }
}
