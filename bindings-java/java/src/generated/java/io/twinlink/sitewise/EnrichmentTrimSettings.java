package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/**
 * The time range of the video to analyse, within that of the dataset. Only segments that lie wholly
 * in it count.
 */
public final class EnrichmentTrimSettings extends Structure {
  static final Shape SHAPE =
      new Shape("startTime,endTime", "r,r", 's', new EnrichmentTrimSettings(null));

  private EnrichmentTrimSettings(Object[] values) {
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
    return new EnrichmentTrimSettings(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return TimeInNanos.SHAPE;
      case 1:
        return TimeInNanos.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return where the time range begins; a segment that begins right then counts. Not before the
   * dataset begins; null if absent}
   */
  public TimeInNanos startTime() {
    return (TimeInNanos) at(0);
  }

  /**
   * {@return where the time range ends, after its start; a segment that ends right then counts. Not
   * after the dataset ends; null if absent}
   */
  public TimeInNanos endTime() {
    return (TimeInNanos) at(1);
  }

  /** Builds {@link EnrichmentTrimSettings}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<EnrichmentTrimSettings, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(EnrichmentTrimSettings original) {
      super(original);
    }

    /** Sets {@link EnrichmentTrimSettings#startTime()}; null for absent. */
    public Builder startTime(TimeInNanos startTime) {
      return set(0, startTime);
    }

    /** Sets {@link EnrichmentTrimSettings#startTime()} to what a function builds. */
    public Builder startTime(Consumer<TimeInNanos.Builder> startTime) {
      return startTime(TimeInNanos.builder().applyMutation(startTime).build());
    }

    /** Sets {@link EnrichmentTrimSettings#endTime()}; null for absent. */
    public Builder endTime(TimeInNanos endTime) {
      return set(1, endTime);
    }

    /** Sets {@link EnrichmentTrimSettings#endTime()} to what a function builds. */
    public Builder endTime(Consumer<TimeInNanos.Builder> endTime) {
      return endTime(TimeInNanos.builder().applyMutation(endTime).build());
    }
  }
}
