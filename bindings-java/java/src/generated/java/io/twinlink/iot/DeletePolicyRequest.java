package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deletePolicy} takes. */
public final class DeletePolicyRequest extends Structure {
  static final Shape SHAPE = new Shape("policyName", "t", 's', new DeletePolicyRequest(null));

  private DeletePolicyRequest(Object[] values) {
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
    return new DeletePolicyRequest(values);
  }

  /** {@return the name of the policy; 1 to 128 characters; null if absent} */
  public String policyName() {
    return (String) at(0);
  }

  /** Builds {@link DeletePolicyRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeletePolicyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeletePolicyRequest original) {
      super(original);
    }

    /** Sets {@link DeletePolicyRequest#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }
  }
}
