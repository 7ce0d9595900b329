package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A stretch of time, such as one that a search is limited to. */
public final class TimeInterval extends Structure {
  static final Shape SHAPE = new Shape("startTime,endTime", "r,r", 's', new TimeInterval(null));

  private TimeInterval(Object[] values) {
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
    return new TimeInterval(values);
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

  /** {@return where the stretch of time starts; null if absent} */
  public TimeInNanos startTime() {
    return (TimeInNanos) at(0);
  }

  /** {@return where the stretch of time ends; null if absent} */
  public TimeInNanos endTime() {
    return (TimeInNanos) at(1);
  }

  /** Builds {@link TimeInterval}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TimeInterval, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TimeInterval original) {
      super(original);
    }

    /** Sets {@link TimeInterval#startTime()}; null for absent. */
    public Builder startTime(TimeInNanos startTime) {
      return set(0, startTime);
    }

    /** Sets {@link TimeInterval#startTime()} to what a function builds. */
    public Builder startTime(Consumer<TimeInNanos.Builder> startTime) {
      return startTime(TimeInNanos.builder().applyMutation(startTime).build());
    }

    /** Sets {@link TimeInterval#endTime()}; null for absent. */
    public Builder endTime(TimeInNanos endTime) {
      return set(1, endTime);
    }

    /** Sets {@link TimeInterval#endTime()} to what a function builds. */
    public Builder endTime(Consumer<TimeInNanos.Builder> endTime) {
      return endTime(TimeInNanos.builder().applyMutation(endTime).build());
    }
  }
}
