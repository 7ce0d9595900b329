package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** An estimated value of a property at one point in time. */
public final class InterpolatedAssetPropertyValue extends Structure {
  static final Shape SHAPE =
      new Shape("timestamp,value", "r,r", 's', new InterpolatedAssetPropertyValue(null));

  private InterpolatedAssetPropertyValue(Object[] values) {
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
    return new InterpolatedAssetPropertyValue(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return TimeInNanos.SHAPE;
      case 1:
        return Variant.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the point in time that the estimate is for; null if absent} */
  public TimeInNanos timestamp() {
    return (TimeInNanos) at(0);
  }

  /** {@return the estimated value; null if absent} */
  public Variant value() {
    return (Variant) at(1);
  }

  /**
   * Builds {@link InterpolatedAssetPropertyValue}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<InterpolatedAssetPropertyValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(InterpolatedAssetPropertyValue original) {
      super(original);
    }

    /** Sets {@link InterpolatedAssetPropertyValue#timestamp()}; null for absent. */
    public Builder timestamp(TimeInNanos timestamp) {
      return set(0, timestamp);
    }

    /** Sets {@link InterpolatedAssetPropertyValue#timestamp()} to what a function builds. */
    public Builder timestamp(Consumer<TimeInNanos.Builder> timestamp) {
      return timestamp(TimeInNanos.builder().applyMutation(timestamp).build());
    }

    /** Sets {@link InterpolatedAssetPropertyValue#value()}; null for absent. */
    public Builder value(Variant value) {
      return set(1, value);
    }

    /** Sets {@link InterpolatedAssetPropertyValue#value()} to what a function builds. */
    public Builder value(Consumer<Variant.Builder> value) {
      return value(Variant.builder().applyMutation(value).build());
    }
  }
}
