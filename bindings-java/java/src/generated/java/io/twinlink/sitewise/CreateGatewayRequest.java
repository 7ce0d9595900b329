package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code createGateway} takes. */
public final class CreateGatewayRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "gatewayName,gatewayPlatform,gatewayVersion,tags",
          "t,r,t,{t",
          's',
          new CreateGatewayRequest(null));

  private CreateGatewayRequest(Object[] values) {
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
    return new CreateGatewayRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return GatewayPlatform.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the gateway's name; no other gateway has it; 1 to 256 characters; null if absent} */
  public String gatewayName() {
    return (String) at(0);
  }

  /** {@return what the gateway runs on; null if absent} */
  public GatewayPlatform gatewayPlatform() {
    return (GatewayPlatform) at(1);
  }

  /**
   * {@return {@code 3} for a gateway that speaks MQTT, {@code 2} for one with classic streams.
   * Default: {@code 2}; 1 to 1024 characters; null if absent}
   */
  public String gatewayVersion() {
    return (String) at(2);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(3);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(3) != null;
  }

  /** Builds {@link CreateGatewayRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateGatewayRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateGatewayRequest original) {
      super(original);
    }

    /** Sets {@link CreateGatewayRequest#gatewayName()}; null for absent. */
    public Builder gatewayName(String gatewayName) {
      return set(0, gatewayName);
    }

    /** Sets {@link CreateGatewayRequest#gatewayPlatform()}; null for absent. */
    public Builder gatewayPlatform(GatewayPlatform gatewayPlatform) {
      return set(1, gatewayPlatform);
    }

    /** Sets {@link CreateGatewayRequest#gatewayPlatform()} to what a function builds. */
    public Builder gatewayPlatform(Consumer<GatewayPlatform.Builder> gatewayPlatform) {
      return gatewayPlatform(GatewayPlatform.builder().applyMutation(gatewayPlatform).build());
    }

    /** Sets {@link CreateGatewayRequest#gatewayVersion()}; null for absent. */
    public Builder gatewayVersion(String gatewayVersion) {
      return set(2, gatewayVersion);
    }

    /** Sets {@link CreateGatewayRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(3, tags);
    }
  }
}
