package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** How long the hot tier keeps data: a number of days, or without limit, which is the default. */
public final class RetentionPeriod extends Structure {
  static final Shape SHAPE =
      new Shape("numberOfDays,unlimited", "i,b", 's', new RetentionPeriod(null));

  private RetentionPeriod(Object[] values) {
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
    return new RetentionPeriod(values);
  }

  /**
   * {@return how many days the hot tier keeps data. Not together with {@code unlimited} = true;
   * null if absent}
   */
  public Integer numberOfDays() {
    return (Integer) at(0);
  }

  /**
   * {@return whether the hot tier keeps data without limit. Must not be true if {@code
   * numberOfDays} is set; null if absent}
   */
  public Boolean unlimited() {
    return (Boolean) at(1);
  }

  /** Builds {@link RetentionPeriod}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<RetentionPeriod, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(RetentionPeriod original) {
      super(original);
    }

    /** Sets {@link RetentionPeriod#numberOfDays()}; null for absent. */
    public Builder numberOfDays(Integer numberOfDays) {
      return set(0, numberOfDays);
    }

    /** Sets {@link RetentionPeriod#unlimited()}; null for absent. */
    public Builder unlimited(Boolean unlimited) {
      return set(1, unlimited);
    }
  }
}
