package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A percentage, and the value that belongs to it. */
public final class PercentPair extends Structure {
  static final Shape SHAPE = new Shape("percent,value", "d,d", 's', new PercentPair(null));

  private PercentPair(Object[] values) {
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
    return new PercentPair(values);
  }

  /** {@return the percentage; null if absent} */
  public Double percent() {
    return (Double) at(0);
  }

  /** {@return the value; null if absent} */
  public Double value() {
    return (Double) at(1);
  }

  /** Builds {@link PercentPair}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PercentPair, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PercentPair original) {
      super(original);
    }

    /** Sets {@link PercentPair#percent()}; null for absent. */
    public Builder percent(Double percent) {
      return set(0, percent);
    }

    /** Sets {@link PercentPair#value()}; null for absent. */
    public Builder value(Double value) {
      return set(1, value);
    }
  }
}
