package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The results of aggregating the values in a window. Only those that were asked for are set. */
public final class Aggregates extends Structure {
  static final Shape SHAPE =
      new Shape(
          "average,count,maximum,minimum,sum,standardDeviation",
          "d,d,d,d,d,d",
          's',
          new Aggregates(null));

  private Aggregates(Object[] values) {
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
    return new Aggregates(values);
  }

  /** {@return the mean of the values in the window; null if absent} */
  public Double average() {
    return (Double) at(0);
  }

  /** {@return how many values there are in the window; null if absent} */
  public Double count() {
    return (Double) at(1);
  }

  /** {@return the greatest value in the window; null if absent} */
  public Double maximum() {
    return (Double) at(2);
  }

  /** {@return the smallest value in the window; null if absent} */
  public Double minimum() {
    return (Double) at(3);
  }

  /** {@return the values in the window, added up; null if absent} */
  public Double sum() {
    return (Double) at(4);
  }

  /** {@return the standard deviation of the values in the window; null if absent} */
  public Double standardDeviation() {
    return (Double) at(5);
  }

  /** Builds {@link Aggregates}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Aggregates, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Aggregates original) {
      super(original);
    }

    /** Sets {@link Aggregates#average()}; null for absent. */
    public Builder average(Double average) {
      return set(0, average);
    }

    /** Sets {@link Aggregates#count()}; null for absent. */
    public Builder count(Double count) {
      return set(1, count);
    }

    /** Sets {@link Aggregates#maximum()}; null for absent. */
    public Builder maximum(Double maximum) {
      return set(2, maximum);
    }

    /** Sets {@link Aggregates#minimum()}; null for absent. */
    public Builder minimum(Double minimum) {
      return set(3, minimum);
    }

    /** Sets {@link Aggregates#sum()}; null for absent. */
    public Builder sum(Double sum) {
      return set(4, sum);
    }

    /** Sets {@link Aggregates#standardDeviation()}; null for absent. */
    public Builder standardDeviation(Double standardDeviation) {
      return set(5, standardDeviation);
    }
  }
}
