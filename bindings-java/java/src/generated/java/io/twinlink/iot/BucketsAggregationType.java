package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** How is counted. */
public final class BucketsAggregationType extends Structure {
  static final Shape SHAPE =
      new Shape("termsAggregation", "r", 's', new BucketsAggregationType(null));

  private BucketsAggregationType(Object[] values) {
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
    return new BucketsAggregationType(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return TermsAggregation.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return counts by the values of the field; null if absent} */
  public TermsAggregation termsAggregation() {
    return (TermsAggregation) at(0);
  }

  /** Builds {@link BucketsAggregationType}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<BucketsAggregationType, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BucketsAggregationType original) {
      super(original);
    }

    /** Sets {@link BucketsAggregationType#termsAggregation()}; null for absent. */
    public Builder termsAggregation(TermsAggregation termsAggregation) {
      return set(0, termsAggregation);
    }

    /** Sets {@link BucketsAggregationType#termsAggregation()} to what a function builds. */
    public Builder termsAggregation(Consumer<TermsAggregation.Builder> termsAggregation) {
      return termsAggregation(TermsAggregation.builder().applyMutation(termsAggregation).build());
    }
  }
}
