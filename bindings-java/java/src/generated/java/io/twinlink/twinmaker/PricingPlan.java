package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** How the account is charged, from when on and why. */
public final class PricingPlan extends Structure {
  static final Shape SHAPE =
      new Shape(
          "billableEntityCount,bundleInformation,effectiveDateTime,pricingMode,updateDateTime,updateReason",
          "l,r,m,e,m,e",
          's',
          new PricingPlan(null));

  private PricingPlan(Object[] values) {
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
    return new PricingPlan(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return BundleInformation.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return how many entities are charged for; null if absent} */
  public Long billableEntityCount() {
    return (Long) at(0);
  }

  /** {@return the bundles and their tier; goes with {@code TIERED_BUNDLE}; null if absent} */
  public BundleInformation bundleInformation() {
    return (BundleInformation) at(1);
  }

  /** {@return from when the plan is in force; null if absent} */
  public Instant effectiveDateTime() {
    return (Instant) at(2);
  }

  /**
   * {@return the way in which the account is charged; {@link PricingMode#UNKNOWN_TO_SDK_VERSION} if
   * it is newer than this version; null if absent}
   */
  public PricingMode pricingMode() {
    return PricingMode.fromValue(pricingModeAsString());
  }

  /** {@return the text of {@link #pricingMode} as AWS has it; null if absent} */
  public String pricingModeAsString() {
    return (String) at(3);
  }

  /** {@return the time set for updating the plan; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(4);
  }

  /**
   * {@return why the plan changed; {@link UpdateReason#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public UpdateReason updateReason() {
    return UpdateReason.fromValue(updateReasonAsString());
  }

  /** {@return the text of {@link #updateReason} as AWS has it; null if absent} */
  public String updateReasonAsString() {
    return (String) at(5);
  }

  /** Builds {@link PricingPlan}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PricingPlan, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PricingPlan original) {
      super(original);
    }

    /** Sets {@link PricingPlan#billableEntityCount()}; null for absent. */
    public Builder billableEntityCount(Long billableEntityCount) {
      return set(0, billableEntityCount);
    }

    /** Sets {@link PricingPlan#bundleInformation()}; null for absent. */
    public Builder bundleInformation(BundleInformation bundleInformation) {
      return set(1, bundleInformation);
    }

    /** Sets {@link PricingPlan#bundleInformation()} to what a function builds. */
    public Builder bundleInformation(Consumer<BundleInformation.Builder> bundleInformation) {
      return bundleInformation(
          BundleInformation.builder().applyMutation(bundleInformation).build());
    }

    /** Sets {@link PricingPlan#effectiveDateTime()}; null for absent. */
    public Builder effectiveDateTime(Instant effectiveDateTime) {
      return set(2, effectiveDateTime);
    }

    /** Sets {@link PricingPlan#pricingModeAsString()}; null for absent. */
    public Builder pricingMode(String pricingMode) {
      return set(3, pricingMode);
    }

    /** Sets {@link PricingPlan#pricingMode()}; null for absent. */
    public Builder pricingMode(PricingMode pricingMode) {
      return setText(3, pricingMode);
    }

    /** Sets {@link PricingPlan#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(4, updateDateTime);
    }

    /** Sets {@link PricingPlan#updateReasonAsString()}; null for absent. */
    public Builder updateReason(String updateReason) {
      return set(5, updateReason);
    }

    /** Sets {@link PricingPlan#updateReason()}; null for absent. */
    public Builder updateReason(UpdateReason updateReason) {
      return setText(5, updateReason);
    }
  }
}
