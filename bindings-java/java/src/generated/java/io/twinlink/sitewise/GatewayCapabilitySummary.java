package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A capability of a gateway, and whether the gateway runs with its latest configuration. */
public final class GatewayCapabilitySummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "capabilityNamespace,capabilitySyncStatus",
          "t,e",
          's',
          new GatewayCapabilitySummary(null));

  private GatewayCapabilitySummary(Object[] values) {
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
    return new GatewayCapabilitySummary(values);
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
   * {@return whether the gateway runs with its newest configuration. {@code OUT_OF_SYNC}: not yet;
   * {@code SYNC_FAILED}: rejected; {@link CapabilitySyncStatus#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public CapabilitySyncStatus capabilitySyncStatus() {
    return CapabilitySyncStatus.fromValue(capabilitySyncStatusAsString());
  }

  /** {@return the text of {@link #capabilitySyncStatus} as AWS has it; null if absent} */
  public String capabilitySyncStatusAsString() {
    return (String) at(1);
  }

  /**
   * Builds {@link GatewayCapabilitySummary}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<GatewayCapabilitySummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GatewayCapabilitySummary original) {
      super(original);
    }

    /** Sets {@link GatewayCapabilitySummary#capabilityNamespace()}; null for absent. */
    public Builder capabilityNamespace(String capabilityNamespace) {
      return set(0, capabilityNamespace);
    }

    /** Sets {@link GatewayCapabilitySummary#capabilitySyncStatusAsString()}; null for absent. */
    public Builder capabilitySyncStatus(String capabilitySyncStatus) {
      return set(1, capabilitySyncStatus);
    }

    /** Sets {@link GatewayCapabilitySummary#capabilitySyncStatus()}; null for absent. */
    public Builder capabilitySyncStatus(CapabilitySyncStatus capabilitySyncStatus) {
      return setText(1, capabilitySyncStatus);
    }
  }
}
