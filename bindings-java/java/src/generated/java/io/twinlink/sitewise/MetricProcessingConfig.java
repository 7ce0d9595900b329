package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Where a metric is computed: in the cloud or at the edge. */
public final class MetricProcessingConfig extends Structure {
  static final Shape SHAPE =
      new Shape("computeLocation", "e", 's', new MetricProcessingConfig(null));

  private MetricProcessingConfig(Object[] values) {
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
    return new MetricProcessingConfig(values);
  }

  /**
   * {@return where values are computed: in the cloud or at the edge; {@link
   * ComputeLocation#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public ComputeLocation computeLocation() {
    return ComputeLocation.fromValue(computeLocationAsString());
  }

  /** {@return the text of {@link #computeLocation} as AWS has it; null if absent} */
  public String computeLocationAsString() {
    return (String) at(0);
  }

  /** Builds {@link MetricProcessingConfig}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<MetricProcessingConfig, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(MetricProcessingConfig original) {
      super(original);
    }

    /** Sets {@link MetricProcessingConfig#computeLocationAsString()}; null for absent. */
    public Builder computeLocation(String computeLocation) {
      return set(0, computeLocation);
    }

    /** Sets {@link MetricProcessingConfig#computeLocation()}; null for absent. */
    public Builder computeLocation(ComputeLocation computeLocation) {
      return setText(0, computeLocation);
    }
  }
}
