package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What was found, in numbers. A field without numbers has a count alone. */
public final class Statistics extends Structure {
  static final Shape SHAPE =
      new Shape(
          "count,average,sum,minimum,maximum,sumOfSquares,variance,stdDeviation",
          "i,d,d,d,d,d,d,d",
          's',
          new Statistics(null));

  private Statistics(Object[] values) {
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
    return new Statistics(values);
  }

  /** {@return how many there are; null if absent} */
  public Integer count() {
    return (Integer) at(0);
  }

  /** {@return the average; null if absent} */
  public Double average() {
    return (Double) at(1);
  }

  /** {@return the sum; null if absent} */
  public Double sum() {
    return (Double) at(2);
  }

  /** {@return the smallest value; null if absent} */
  public Double minimum() {
    return (Double) at(3);
  }

  /** {@return the largest value; null if absent} */
  public Double maximum() {
    return (Double) at(4);
  }

  /** {@return the sum of the squares; null if absent} */
  public Double sumOfSquares() {
    return (Double) at(5);
  }

  /** {@return the variance; null if absent} */
  public Double variance() {
    return (Double) at(6);
  }

  /** {@return the standard deviation; null if absent} */
  public Double stdDeviation() {
    return (Double) at(7);
  }

  /** Builds {@link Statistics}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Statistics, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Statistics original) {
      super(original);
    }

    /** Sets {@link Statistics#count()}; null for absent. */
    public Builder count(Integer count) {
      return set(0, count);
    }

    /** Sets {@link Statistics#average()}; null for absent. */
    public Builder average(Double average) {
      return set(1, average);
    }

    /** Sets {@link Statistics#sum()}; null for absent. */
    public Builder sum(Double sum) {
      return set(2, sum);
    }

    /** Sets {@link Statistics#minimum()}; null for absent. */
    public Builder minimum(Double minimum) {
      return set(3, minimum);
    }

    /** Sets {@link Statistics#maximum()}; null for absent. */
    public Builder maximum(Double maximum) {
      return set(4, maximum);
    }

    /** Sets {@link Statistics#sumOfSquares()}; null for absent. */
    public Builder sumOfSquares(Double sumOfSquares) {
      return set(5, sumOfSquares);
    }

    /** Sets {@link Statistics#variance()}; null for absent. */
    public Builder variance(Double variance) {
      return set(6, variance);
    }

    /** Sets {@link Statistics#stdDeviation()}; null for absent. */
    public Builder stdDeviation(Double stdDeviation) {
      return set(7, stdDeviation);
    }
  }
}
