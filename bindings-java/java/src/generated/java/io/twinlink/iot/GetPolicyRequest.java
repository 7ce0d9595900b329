package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getPolicy} takes. */
public final class GetPolicyRequest extends Structure {
  static final Shape SHAPE = new Shape("policyName", "t", 's', new GetPolicyRequest(null));

  private GetPolicyRequest(Object[] values) {
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
    return new GetPolicyRequest(values);
  }

  /** {@return the name of the policy; 1 to 128 characters; null if absent} */
  public String policyName() {
    return (String) at(0);
  }

  /** Builds {@link GetPolicyRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetPolicyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetPolicyRequest original) {
      super(original);
    }

    /** Sets {@link GetPolicyRequest#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }
  }
}
