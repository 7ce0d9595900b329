package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** The aggregates of a property at one point in time. */
public final class AggregatedValue extends Structure {
  static final Shape SHAPE =
      new Shape("timestamp,quality,value", "m,e,r", 's', new AggregatedValue(null));

  private AggregatedValue(Object[] values) {
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
    return new AggregatedValue(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return Aggregates.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return when the aggregates were computed; null if absent} */
  public Instant timestamp() {
    return (Instant) at(0);
  }

  /**
   * {@return the quality of the aggregates; {@link Quality#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public Quality quality() {
    return Quality.fromValue(qualityAsString());
  }

  /** {@return the text of {@link #quality} as AWS has it; null if absent} */
  public String qualityAsString() {
    return (String) at(1);
  }

  /** {@return the aggregates, one member for each that was asked for; null if absent} */
  public Aggregates value() {
    return (Aggregates) at(2);
  }

  /** Builds {@link AggregatedValue}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AggregatedValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AggregatedValue original) {
      super(original);
    }

    /** Sets {@link AggregatedValue#timestamp()}; null for absent. */
    public Builder timestamp(Instant timestamp) {
      return set(0, timestamp);
    }

    /** Sets {@link AggregatedValue#qualityAsString()}; null for absent. */
    public Builder quality(String quality) {
      return set(1, quality);
    }

    /** Sets {@link AggregatedValue#quality()}; null for absent. */
    public Builder quality(Quality quality) {
      return setText(1, quality);
    }

    /** Sets {@link AggregatedValue#value()}; null for absent. */
    public Builder value(Aggregates value) {
      return set(2, value);
    }

    /** Sets {@link AggregatedValue#value()} to what a function builds. */
    public Builder value(Consumer<Aggregates.Builder> value) {
      return value(Aggregates.builder().applyMutation(value).build());
    }
  }
}
