package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The time range that an export is cut to. */
public final class TrimSettings extends Structure {
  static final Shape SHAPE = new Shape("startTime,endTime", "r,r", 's', new TrimSettings(null));

  private TrimSettings(Object[] values) {
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
    return new TrimSettings(values);
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

  /** {@return when the range begins; null if absent} */
  public TimeInNanos startTime() {
    return (TimeInNanos) at(0);
  }

  /** {@return when the range ends; later than {@code startTime}; null if absent} */
  public TimeInNanos endTime() {
    return (TimeInNanos) at(1);
  }

  /** Builds {@link TrimSettings}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TrimSettings, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TrimSettings original) {
      super(original);
    }

    /** Sets {@link TrimSettings#startTime()}; null for absent. */
    public Builder startTime(TimeInNanos startTime) {
      return set(0, startTime);
    }

    /** Sets {@link TrimSettings#startTime()} to what a function builds. */
    public Builder startTime(Consumer<TimeInNanos.Builder> startTime) {
      return startTime(TimeInNanos.builder().applyMutation(startTime).build());
    }

    /** Sets {@link TrimSettings#endTime()}; null for absent. */
    public Builder endTime(TimeInNanos endTime) {
      return set(1, endTime);
    }

    /** Sets {@link TrimSettings#endTime()} to what a function builds. */
    public Builder endTime(Consumer<TimeInNanos.Builder> endTime) {
      return endTime(TimeInNanos.builder().applyMutation(endTime).build());
    }
  }
}
