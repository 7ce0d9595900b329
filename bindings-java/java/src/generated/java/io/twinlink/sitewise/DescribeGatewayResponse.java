package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code describeGateway} answers. */
public final class DescribeGatewayResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "gatewayId,gatewayName,gatewayArn,gatewayPlatform,gatewayVersion,gatewayCapabilitySummaries,creationDate,lastUpdateDate",
          "t,t,t,r,t,[r,m,m",
          'r',
          new DescribeGatewayResponse(null));

  private DescribeGatewayResponse(Object[] values) {
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
    return new DescribeGatewayResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return GatewayPlatform.SHAPE;
      case 5:
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

  /** {@return the ARN of the gateway; 1 to 1600 characters; null if absent} */
  public String gatewayArn() {
    return (String) at(2);
  }

  /** {@return what the gateway runs on; null if absent} */
  public GatewayPlatform gatewayPlatform() {
    return (GatewayPlatform) at(3);
  }

  /**
   * {@return {@code 3} for a gateway that speaks MQTT, {@code 2} for one with classic streams; 1 to
   * 1024 characters; null if absent}
   */
  public String gatewayVersion() {
    return (String) at(4);
  }

  /**
   * {@return the capabilities of the gateway, without their configurations, unmodifiable; empty if
   * absent}
   */
  public List<GatewayCapabilitySummary> gatewayCapabilitySummaries() {
    return listAt(5);
  }

  /** {@return whether {@link #gatewayCapabilitySummaries} is there, even if empty} */
  public boolean hasGatewayCapabilitySummaries() {
    return at(5) != null;
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(6);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return (Instant) at(7);
  }

  /**
   * Builds {@link DescribeGatewayResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DescribeGatewayResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeGatewayResponse original) {
      super(original);
    }

    /** Sets {@link DescribeGatewayResponse#gatewayId()}; null for absent. */
    public Builder gatewayId(String gatewayId) {
      return set(0, gatewayId);
    }

    /** Sets {@link DescribeGatewayResponse#gatewayName()}; null for absent. */
    public Builder gatewayName(String gatewayName) {
      return set(1, gatewayName);
    }

    /** Sets {@link DescribeGatewayResponse#gatewayArn()}; null for absent. */
    public Builder gatewayArn(String gatewayArn) {
      return set(2, gatewayArn);
    }

    /** Sets {@link DescribeGatewayResponse#gatewayPlatform()}; null for absent. */
    public Builder gatewayPlatform(GatewayPlatform gatewayPlatform) {
      return set(3, gatewayPlatform);
    }

    /** Sets {@link DescribeGatewayResponse#gatewayPlatform()} to what a function builds. */
    public Builder gatewayPlatform(Consumer<GatewayPlatform.Builder> gatewayPlatform) {
      return gatewayPlatform(GatewayPlatform.builder().applyMutation(gatewayPlatform).build());
    }

    /** Sets {@link DescribeGatewayResponse#gatewayVersion()}; null for absent. */
    public Builder gatewayVersion(String gatewayVersion) {
      return set(4, gatewayVersion);
    }

    /** Sets {@link DescribeGatewayResponse#gatewayCapabilitySummaries()}; null for absent. */
    public Builder gatewayCapabilitySummaries(
        Collection<GatewayCapabilitySummary> gatewayCapabilitySummaries) {
      return setList(5, gatewayCapabilitySummaries);
    }

    /** Sets {@link DescribeGatewayResponse#gatewayCapabilitySummaries()}. */
    public Builder gatewayCapabilitySummaries(
        GatewayCapabilitySummary... gatewayCapabilitySummaries) {
      return gatewayCapabilitySummaries(Arrays.asList(gatewayCapabilitySummaries));
    }

    /**
     * Sets {@link DescribeGatewayResponse#gatewayCapabilitySummaries()} to what functions build.
     */
    @SafeVarargs
    public final Builder gatewayCapabilitySummaries(
        Consumer<GatewayCapabilitySummary.Builder>... gatewayCapabilitySummaries) {
      List<GatewayCapabilitySummary> built = new ArrayList<>();
      for (Consumer<GatewayCapabilitySummary.Builder> one : gatewayCapabilitySummaries) {
        built.add(GatewayCapabilitySummary.builder().applyMutation(one).build());
      }
      return gatewayCapabilitySummaries(built);
    }

    /** Sets {@link DescribeGatewayResponse#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(6, creationDate);
    }

    /** Sets {@link DescribeGatewayResponse#lastUpdateDate()}; null for absent. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      return set(7, lastUpdateDate);
    }
  }
}
