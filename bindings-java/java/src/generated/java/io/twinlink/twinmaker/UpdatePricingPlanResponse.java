package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updatePricingPlan} answers. */
public final class UpdatePricingPlanResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "currentPricingPlan,pendingPricingPlan", "r,r", 'r', new UpdatePricingPlanResponse(null));

  private UpdatePricingPlanResponse(Object[] values) {
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
    return new UpdatePricingPlanResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PricingPlan.SHAPE;
      case 1:
        return PricingPlan.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the plan of the current billing cycle; null if absent} */
  public PricingPlan currentPricingPlan() {
    return (PricingPlan) at(0);
  }

  /** {@return the plan that comes next; absent if no change is pending} */
  public PricingPlan pendingPricingPlan() {
    return (PricingPlan) at(1);
  }

  /**
   * Builds {@link UpdatePricingPlanResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<UpdatePricingPlanResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdatePricingPlanResponse original) {
      super(original);
    }

    /** Sets {@link UpdatePricingPlanResponse#currentPricingPlan()}; null for absent. */
    public Builder currentPricingPlan(PricingPlan currentPricingPlan) {
      return set(0, currentPricingPlan);
    }

    /** Sets {@link UpdatePricingPlanResponse#currentPricingPlan()} to what a function builds. */
    public Builder currentPricingPlan(Consumer<PricingPlan.Builder> currentPricingPlan) {
      return currentPricingPlan(PricingPlan.builder().applyMutation(currentPricingPlan).build());
    }

    /** Sets {@link UpdatePricingPlanResponse#pendingPricingPlan()}; null for absent. */
    public Builder pendingPricingPlan(PricingPlan pendingPricingPlan) {
      return set(1, pendingPricingPlan);
    }

    /** Sets {@link UpdatePricingPlanResponse#pendingPricingPlan()} to what a function builds. */
    public Builder pendingPricingPlan(Consumer<PricingPlan.Builder> pendingPricingPlan) {
      return pendingPricingPlan(PricingPlan.builder().applyMutation(pendingPricingPlan).build());
    }
  }
}
