package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateGatewayCapabilityConfiguration} takes. */
public final class UpdateGatewayCapabilityConfigurationRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "gatewayId,capabilityNamespace,capabilityConfiguration",
          "t,t,t",
          's',
          new UpdateGatewayCapabilityConfigurationRequest(null));

  private UpdateGatewayCapabilityConfigurationRequest(Object[] values) {
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
    return new UpdateGatewayCapabilityConfigurationRequest(values);
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
   * Builds {@link UpdateGatewayCapabilityConfigurationRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<UpdateGatewayCapabilityConfigurationRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateGatewayCapabilityConfigurationRequest original) {
      super(original);
    }

    /** Sets {@link UpdateGatewayCapabilityConfigurationRequest#gatewayId()}; null for absent. */
    public Builder gatewayId(String gatewayId) {
      return set(0, gatewayId);
    }

    /**
     * Sets {@link UpdateGatewayCapabilityConfigurationRequest#capabilityNamespace()}; null for
     * absent.
     */
    public Builder capabilityNamespace(String capabilityNamespace) {
      return set(1, capabilityNamespace);
    }

    /**
     * Sets {@link UpdateGatewayCapabilityConfigurationRequest#capabilityConfiguration()}; null for
     * absent.
     */
    public Builder capabilityConfiguration(String capabilityConfiguration) {
      return set(2, capabilityConfiguration);
    }
  }
}
