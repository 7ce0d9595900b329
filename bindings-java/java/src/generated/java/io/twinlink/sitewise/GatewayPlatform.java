package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What a gateway runs on: set exactly one member. */
public final class GatewayPlatform extends Structure {
  static final Shape SHAPE =
      new Shape("greengrass,greengrassV2,siemensIE", "r,r,r", 's', new GatewayPlatform(null));

  private GatewayPlatform(Object[] values) {
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
    return new GatewayPlatform(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Greengrass.SHAPE;
      case 1:
        return GreengrassV2.SHAPE;
      case 2:
        return SiemensIE.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return ioT Greengrass V1, for older gateways; null if absent} */
  public Greengrass greengrass() {
    return (Greengrass) at(0);
  }

  /** {@return ioT Greengrass V2; null if absent} */
  public GreengrassV2 greengrassV2() {
    return (GreengrassV2) at(1);
  }

  /** {@return a Siemens Industrial Edge device; null if absent} */
  public SiemensIE siemensIE() {
    return (SiemensIE) at(2);
  }

  /** Builds {@link GatewayPlatform}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GatewayPlatform, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GatewayPlatform original) {
      super(original);
    }

    /** Sets {@link GatewayPlatform#greengrass()}; null for absent. */
    public Builder greengrass(Greengrass greengrass) {
      return set(0, greengrass);
    }

    /** Sets {@link GatewayPlatform#greengrass()} to what a function builds. */
    public Builder greengrass(Consumer<Greengrass.Builder> greengrass) {
      return greengrass(Greengrass.builder().applyMutation(greengrass).build());
    }

    /** Sets {@link GatewayPlatform#greengrassV2()}; null for absent. */
    public Builder greengrassV2(GreengrassV2 greengrassV2) {
      return set(1, greengrassV2);
    }

    /** Sets {@link GatewayPlatform#greengrassV2()} to what a function builds. */
    public Builder greengrassV2(Consumer<GreengrassV2.Builder> greengrassV2) {
      return greengrassV2(GreengrassV2.builder().applyMutation(greengrassV2).build());
    }

    /** Sets {@link GatewayPlatform#siemensIE()}; null for absent. */
    public Builder siemensIE(SiemensIE siemensIE) {
      return set(2, siemensIE);
    }

    /** Sets {@link GatewayPlatform#siemensIE()} to what a function builds. */
    public Builder siemensIE(Consumer<SiemensIE.Builder> siemensIE) {
      return siemensIE(SiemensIE.builder().applyMutation(siemensIE).build());
    }
  }
}
