package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The configuration of a computation model, according to its type. */
public final class ComputationModelConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape("anomalyDetection", "r", 's', new ComputationModelConfiguration(null));

  private ComputationModelConfiguration(Object[] values) {
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
    return new ComputationModelConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ComputationModelAnomalyDetectionConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the configuration of an anomaly detection; null if absent} */
  public ComputationModelAnomalyDetectionConfiguration anomalyDetection() {
    return (ComputationModelAnomalyDetectionConfiguration) at(0);
  }

  /**
   * Builds {@link ComputationModelConfiguration}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ComputationModelConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComputationModelConfiguration original) {
      super(original);
    }

    /** Sets {@link ComputationModelConfiguration#anomalyDetection()}; null for absent. */
    public Builder anomalyDetection(
        ComputationModelAnomalyDetectionConfiguration anomalyDetection) {
      return set(0, anomalyDetection);
    }

    /** Sets {@link ComputationModelConfiguration#anomalyDetection()} to what a function builds. */
    public Builder anomalyDetection(
        Consumer<ComputationModelAnomalyDetectionConfiguration.Builder> anomalyDetection) {
      return anomalyDetection(
          ComputationModelAnomalyDetectionConfiguration.builder()
              .applyMutation(anomalyDetection)
              .build());
    }
  }
}
