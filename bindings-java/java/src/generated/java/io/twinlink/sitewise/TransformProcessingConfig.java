package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Where a transform is computed, and whether its values are forwarded to the cloud. */
public final class TransformProcessingConfig extends Structure {
  static final Shape SHAPE =
      new Shape(
          "computeLocation,forwardingConfig", "e,r", 's', new TransformProcessingConfig(null));

  private TransformProcessingConfig(Object[] values) {
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
    return new TransformProcessingConfig(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ForwardingConfig.SHAPE;
      default:
        return super.part(place);
    }
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

  /** {@return whether the values are forwarded to the cloud; null if absent} */
  public ForwardingConfig forwardingConfig() {
    return (ForwardingConfig) at(1);
  }

  /**
   * Builds {@link TransformProcessingConfig}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<TransformProcessingConfig, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TransformProcessingConfig original) {
      super(original);
    }

    /** Sets {@link TransformProcessingConfig#computeLocationAsString()}; null for absent. */
    public Builder computeLocation(String computeLocation) {
      return set(0, computeLocation);
    }

    /** Sets {@link TransformProcessingConfig#computeLocation()}; null for absent. */
    public Builder computeLocation(ComputeLocation computeLocation) {
      return setText(0, computeLocation);
    }

    /** Sets {@link TransformProcessingConfig#forwardingConfig()}; null for absent. */
    public Builder forwardingConfig(ForwardingConfig forwardingConfig) {
      return set(1, forwardingConfig);
    }

    /** Sets {@link TransformProcessingConfig#forwardingConfig()} to what a function builds. */
    public Builder forwardingConfig(Consumer<ForwardingConfig.Builder> forwardingConfig) {
      return forwardingConfig(ForwardingConfig.builder().applyMutation(forwardingConfig).build());
    }
  }
}
