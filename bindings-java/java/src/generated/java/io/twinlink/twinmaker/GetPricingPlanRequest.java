package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code GetPricingPlanRequest} answers: nothing. */
public final class GetPricingPlanRequest extends Structure {
  static final Shape SHAPE = new Shape("", "", 's', new GetPricingPlanRequest(null));

  private GetPricingPlanRequest(Object[] values) {
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
    return new GetPricingPlanRequest(values);
  }

  /** Builds {@link GetPricingPlanRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetPricingPlanRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetPricingPlanRequest original) {
      super(original);
    }
  }
}
