package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** How long the warm tier keeps data before deleting it: a number of days, or without limit. */
public final class WarmTierRetentionPeriod extends Structure {
  static final Shape SHAPE =
      new Shape("numberOfDays,unlimited", "i,b", 's', new WarmTierRetentionPeriod(null));

  private WarmTierRetentionPeriod(Object[] values) {
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
    return new WarmTierRetentionPeriod(values);
  }

  /** {@return how many days the warm tier keeps data; null if absent} */
  public Integer numberOfDays() {
    return (Integer) at(0);
  }

  /** {@return whether the warm tier keeps data without limit; null if absent} */
  public Boolean unlimited() {
    return (Boolean) at(1);
  }

  /**
   * Builds {@link WarmTierRetentionPeriod}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<WarmTierRetentionPeriod, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(WarmTierRetentionPeriod original) {
      super(original);
    }

    /** Sets {@link WarmTierRetentionPeriod#numberOfDays()}; null for absent. */
    public Builder numberOfDays(Integer numberOfDays) {
      return set(0, numberOfDays);
    }

    /** Sets {@link WarmTierRetentionPeriod#unlimited()}; null for absent. */
    public Builder unlimited(Boolean unlimited) {
      return set(1, unlimited);
    }
  }
}
