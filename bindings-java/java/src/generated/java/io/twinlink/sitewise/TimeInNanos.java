package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A moment: whole seconds and, if wanted, nanoseconds. */
public final class TimeInNanos extends Structure {
  static final Shape SHAPE =
      new Shape("timeInSeconds,offsetInNanos", "l,i", 's', new TimeInNanos(null));

  private TimeInNanos(Object[] values) {
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
    return new TimeInNanos(values);
  }

  /** {@return whole seconds since 1970-01-01 00:00 UTC; 1 to 9223372036854774; null if absent} */
  public Long timeInSeconds() {
    return (Long) at(0);
  }

  /** {@return nanoseconds to add to {@code timeInSeconds}; 0 to 999999999; null if absent} */
  public Integer offsetInNanos() {
    return (Integer) at(1);
  }

  /** Builds {@link TimeInNanos}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TimeInNanos, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TimeInNanos original) {
      super(original);
    }

    /** Sets {@link TimeInNanos#timeInSeconds()}; null for absent. */
    public Builder timeInSeconds(Long timeInSeconds) {
      return set(0, timeInSeconds);
    }

    /** Sets {@link TimeInNanos#offsetInNanos()}; null for absent. */
    public Builder offsetInNanos(Integer offsetInNanos) {
      return set(1, offsetInNanos);
    }
  }
}
