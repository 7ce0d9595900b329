package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Whether a measurement is forwarded to the cloud, which is the default, or kept at the edge. */
public final class MeasurementProcessingConfig extends Structure {
  static final Shape SHAPE =
      new Shape("forwardingConfig", "r", 's', new MeasurementProcessingConfig(null));

  private MeasurementProcessingConfig(Object[] values) {
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
    return new MeasurementProcessingConfig(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ForwardingConfig.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return whether the values are forwarded to the cloud; null if absent} */
  public ForwardingConfig forwardingConfig() {
    return (ForwardingConfig) at(0);
  }

  /**
   * Builds {@link MeasurementProcessingConfig}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<MeasurementProcessingConfig, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(MeasurementProcessingConfig original) {
      super(original);
    }

    /** Sets {@link MeasurementProcessingConfig#forwardingConfig()}; null for absent. */
    public Builder forwardingConfig(ForwardingConfig forwardingConfig) {
      return set(0, forwardingConfig);
    }

    /** Sets {@link MeasurementProcessingConfig#forwardingConfig()} to what a function builds. */
    public Builder forwardingConfig(Consumer<ForwardingConfig.Builder> forwardingConfig) {
      return forwardingConfig(ForwardingConfig.builder().applyMutation(forwardingConfig).build());
    }
  }
}
