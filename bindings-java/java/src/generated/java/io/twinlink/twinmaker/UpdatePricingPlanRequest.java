package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code updatePricingPlan} takes. */
public final class UpdatePricingPlanRequest extends Structure {
  static final Shape SHAPE =
      new Shape("pricingMode,bundleNames", "e,[t", 's', new UpdatePricingPlanRequest(null));

  private UpdatePricingPlanRequest(Object[] values) {
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
    return new UpdatePricingPlanRequest(values);
  }

  /**
   * {@return the pricing mode to change to; {@link PricingMode#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public PricingMode pricingMode() {
    return PricingMode.fromValue(pricingModeAsString());
  }

  /** {@return the text of {@link #pricingMode} as AWS has it; null if absent} */
  public String pricingModeAsString() {
    return (String) at(0);
  }

  /**
   * {@return the names of the bundles to take; goes with {@code TIERED_BUNDLE}; 1 to 10 of them,
   * unmodifiable; empty if absent}
   */
  public List<String> bundleNames() {
    return listAt(1);
  }

  /** {@return whether {@link #bundleNames} is there, even if empty} */
  public boolean hasBundleNames() {
    return at(1) != null;
  }

  /**
   * Builds {@link UpdatePricingPlanRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<UpdatePricingPlanRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdatePricingPlanRequest original) {
      super(original);
    }

    /** Sets {@link UpdatePricingPlanRequest#pricingModeAsString()}; null for absent. */
    public Builder pricingMode(String pricingMode) {
      return set(0, pricingMode);
    }

    /** Sets {@link UpdatePricingPlanRequest#pricingMode()}; null for absent. */
    public Builder pricingMode(PricingMode pricingMode) {
      return setText(0, pricingMode);
    }

    /** Sets {@link UpdatePricingPlanRequest#bundleNames()}; null for absent. */
    public Builder bundleNames(Collection<String> bundleNames) {
      return setList(1, bundleNames);
    }

    /** Sets {@link UpdatePricingPlanRequest#bundleNames()}. */
    public Builder bundleNames(String... bundleNames) {
      return bundleNames(Arrays.asList(bundleNames));
    }
  }
}
