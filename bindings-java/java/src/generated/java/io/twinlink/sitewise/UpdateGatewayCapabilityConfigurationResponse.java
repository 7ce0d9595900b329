package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateGatewayCapabilityConfiguration} answers. */
public final class UpdateGatewayCapabilityConfigurationResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "capabilityNamespace,capabilitySyncStatus",
          "t,e",
          'r',
          new UpdateGatewayCapabilityConfigurationResponse(null));

  private UpdateGatewayCapabilityConfigurationResponse(Object[] values) {
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
    return new UpdateGatewayCapabilityConfigurationResponse(values);
  }

  /**
   * {@return the capability as {@code service:capability:version}, such as {@code
   * iotsitewise:opcuacollector:3} or {@code iotsitewise:publisher:2}; 1 to 512 characters; null if
   * absent}
   */
  public String capabilityNamespace() {
    return (String) at(0);
  }

  /**
   * {@return whether the gateway runs with the new configuration: {@code OUT_OF_SYNC} at first;
   * {@link CapabilitySyncStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public CapabilitySyncStatus capabilitySyncStatus() {
    return CapabilitySyncStatus.fromValue(capabilitySyncStatusAsString());
  }

  /** {@return the text of {@link #capabilitySyncStatus} as AWS has it; null if absent} */
  public String capabilitySyncStatusAsString() {
    return (String) at(1);
  }

  /**
   * Builds {@link UpdateGatewayCapabilityConfigurationResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<UpdateGatewayCapabilityConfigurationResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateGatewayCapabilityConfigurationResponse original) {
      super(original);
    }

    /**
     * Sets {@link UpdateGatewayCapabilityConfigurationResponse#capabilityNamespace()}; null for
     * absent.
     */
    public Builder capabilityNamespace(String capabilityNamespace) {
      return set(0, capabilityNamespace);
    }

    /**
     * Sets {@link UpdateGatewayCapabilityConfigurationResponse#capabilitySyncStatusAsString()};
     * null for absent.
     */
    public Builder capabilitySyncStatus(String capabilitySyncStatus) {
      return set(1, capabilitySyncStatus);
    }

    /**
     * Sets {@link UpdateGatewayCapabilityConfigurationResponse#capabilitySyncStatus()}; null for
     * absent.
     */
    public Builder capabilitySyncStatus(CapabilitySyncStatus capabilitySyncStatus) {
      return setText(1, capabilitySyncStatus);
    }
  }
}
