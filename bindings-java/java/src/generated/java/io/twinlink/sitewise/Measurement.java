package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A property that holds a device's raw data stream, such as temperatures with their times. */
public final class Measurement extends Structure {
  static final Shape SHAPE = new Shape("processingConfig", "r", 's', new Measurement(null));

  private Measurement(Object[] values) {
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
    return new Measurement(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return MeasurementProcessingConfig.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return whether the measurement is forwarded to the cloud or kept at the edge. Default:
   * forwarded; null if absent}
   */
  public MeasurementProcessingConfig processingConfig() {
    return (MeasurementProcessingConfig) at(0);
  }

  /** Builds {@link Measurement}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Measurement, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Measurement original) {
      super(original);
    }

    /** Sets {@link Measurement#processingConfig()}; null for absent. */
    public Builder processingConfig(MeasurementProcessingConfig processingConfig) {
      return set(0, processingConfig);
    }

    /** Sets {@link Measurement#processingConfig()} to what a function builds. */
    public Builder processingConfig(
        Consumer<MeasurementProcessingConfig.Builder> processingConfig) {
      return processingConfig(
          MeasurementProcessingConfig.builder().applyMutation(processingConfig).build());
    }
  }
}
