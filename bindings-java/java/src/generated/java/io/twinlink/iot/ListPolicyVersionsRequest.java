package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listPolicyVersions} takes. */
public final class ListPolicyVersionsRequest extends Structure {
  static final Shape SHAPE = new Shape("policyName", "t", 's', new ListPolicyVersionsRequest(null));

  private ListPolicyVersionsRequest(Object[] values) {
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
    return new ListPolicyVersionsRequest(values);
  }

  /** {@return the name of the policy; 1 to 128 characters; null if absent} */
  public String policyName() {
    return (String) at(0);
  }

  /**
   * Builds {@link ListPolicyVersionsRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListPolicyVersionsRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListPolicyVersionsRequest original) {
      super(original);
    }

    /** Sets {@link ListPolicyVersionsRequest#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }
  }
}
