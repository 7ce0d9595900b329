package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Counting by the values of a field. */
public final class TermsAggregation extends Structure {
  static final Shape SHAPE = new Shape("maxBuckets", "i", 's', new TermsAggregation(null));

  private TermsAggregation(Object[] values) {
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
    return new TermsAggregation(values);
  }

  /** {@return how many values there are at the most. Default: 10; 1 to 10000; null if absent} */
  public Integer maxBuckets() {
    return (Integer) at(0);
  }

  /** Builds {@link TermsAggregation}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TermsAggregation, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TermsAggregation original) {
      super(original);
    }

    /** Sets {@link TermsAggregation#maxBuckets()}; null for absent. */
    public Builder maxBuckets(Integer maxBuckets) {
      return set(0, maxBuckets);
    }
  }
}
