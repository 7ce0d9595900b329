package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * A window of fixed size that repeats without gap or overlap. Days end at midnight UTC, weeks when
 * Sunday ends.
 */
public final class TumblingWindow extends Structure {
  static final Shape SHAPE = new Shape("interval,offset", "t,t", 's', new TumblingWindow(null));

  private TumblingWindow(Object[] values) {
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
    return new TumblingWindow(values);
  }

  /**
   * {@return the size, 1 minute to 1 week: {@code 5m}, {@code 1d}, {@code 1w}, {@code PT1H}. Its
   * start is not part of it, its end is; the value is put at the end; 2 to 23 characters; null if
   * absent}
   */
  public String interval() {
    return (String) at(0);
  }

  /**
   * {@return when windows begin: a shift ({@code 18h}, {@code PT18H}), a clock time ({@code
   * 00:03:00}) or a time with zone ({@code 2021-07-23T18:00-08}); 2 to 25 characters; null if
   * absent}
   */
  public String offset() {
    return (String) at(1);
  }

  /** Builds {@link TumblingWindow}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TumblingWindow, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TumblingWindow original) {
      super(original);
    }

    /** Sets {@link TumblingWindow#interval()}; null for absent. */
    public Builder interval(String interval) {
      return set(0, interval);
    }

    /** Sets {@link TumblingWindow#offset()}; null for absent. */
    public Builder offset(String offset) {
      return set(1, offset);
    }
  }
}
