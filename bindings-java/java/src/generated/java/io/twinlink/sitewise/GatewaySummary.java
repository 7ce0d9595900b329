package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A gateway in a list. */
public final class GatewaySummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "gatewayId,gatewayName,gatewayPlatform,gatewayVersion,gatewayCapabilitySummaries,creationDate,lastUpdateDate",
          "t,t,r,t,[r,m,m",
          's',
          new GatewaySummary(null));

  private GatewaySummary(Object[] values) {
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
    return new GatewaySummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return GatewayPlatform.SHAPE;
      case 4:
        return GatewayCapabilitySummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the gateway; 36 characters; null if absent} */
  public String gatewayId() {
    return (String) at(0);
  }

  /** {@return the gateway's name; no other gateway has it; 1 to 256 characters; null if absent} */
  public String gatewayName() {
    return (String) at(1);
  }

  /** {@return what the gateway runs on; null if absent} */
  public GatewayPlatform gatewayPlatform() {
    return (GatewayPlatform) at(2);
  }

  /**
   * {@return {@code 3} for a gateway that speaks MQTT, {@code 2} for one with classic streams; 1 to
   * 1024 characters; null if absent}
   */
  public String gatewayVersion() {
    return (String) at(3);
  }

  /**
   * {@return the capabilities of the gateway, without their configurations, unmodifiable; empty if
   * absent}
   */
  public List<GatewayCapabilitySummary> gatewayCapabilitySummaries() {
    return listAt(4);
  }

  /** {@return whether {@link #gatewayCapabilitySummaries} is there, even if empty} */
  public boolean hasGatewayCapabilitySummaries() {
    return at(4) != null;
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(5);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return (Instant) at(6);
  }

  /** Builds {@link GatewaySummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GatewaySummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GatewaySummary original) {
      super(original);
    }

    /** Sets {@link GatewaySummary#gatewayId()}; null for absent. */
    public Builder gatewayId(String gatewayId) {
      return set(0, gatewayId);
    }

    /** Sets {@link GatewaySummary#gatewayName()}; null for absent. */
    public Builder gatewayName(String gatewayName) {
      return set(1, gatewayName);
    }

    /** Sets {@link GatewaySummary#gatewayPlatform()}; null for absent. */
    public Builder gatewayPlatform(GatewayPlatform gatewayPlatform) {
      return set(2, gatewayPlatform);
    }

    /** Sets {@link GatewaySummary#gatewayPlatform()} to what a function builds. */
    public Builder gatewayPlatform(Consumer<GatewayPlatform.Builder> gatewayPlatform) {
      return gatewayPlatform(GatewayPlatform.builder().applyMutation(gatewayPlatform).build());
    }

    /** Sets {@link GatewaySummary#gatewayVersion()}; null for absent. */
    public Builder gatewayVersion(String gatewayVersion) {
      return set(3, gatewayVersion);
    }

    /** Sets {@link GatewaySummary#gatewayCapabilitySummaries()}; null for absent. */
    public Builder gatewayCapabilitySummaries(
        Collection<GatewayCapabilitySummary> gatewayCapabilitySummaries) {
      return setList(4, gatewayCapabilitySummaries);
    }

    /** Sets {@link GatewaySummary#gatewayCapabilitySummaries()}. */
    public Builder gatewayCapabilitySummaries(
        GatewayCapabilitySummary... gatewayCapabilitySummaries) {
      return gatewayCapabilitySummaries(Arrays.asList(gatewayCapabilitySummaries));
    }

    /** Sets {@link GatewaySummary#gatewayCapabilitySummaries()} to what functions build. */
    @SafeVarargs
    public final Builder gatewayCapabilitySummaries(
        Consumer<GatewayCapabilitySummary.Builder>... gatewayCapabilitySummaries) {
      List<GatewayCapabilitySummary> built = new ArrayList<>();
      for (Consumer<GatewayCapabilitySummary.Builder> one : gatewayCapabilitySummaries) {
        built.add(GatewayCapabilitySummary.builder().applyMutation(one).build());
      }
      return gatewayCapabilitySummaries(built);
    }

    /** Sets {@link GatewaySummary#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(5, creationDate);
    }

    /** Sets {@link GatewaySummary#lastUpdateDate()}; null for absent. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      return set(6, lastUpdateDate);
    }
  }
}
