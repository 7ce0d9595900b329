package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listTargetsForPolicy} takes. */
public final class ListTargetsForPolicyRequest extends Structure {
  static final Shape SHAPE =
      new Shape("policyName,marker,pageSize", "t,t,i", 's', new ListTargetsForPolicyRequest(null));

  private ListTargetsForPolicyRequest(Object[] values) {
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
    return new ListTargetsForPolicyRequest(values);
  }

  /** {@return the name of the policy; 1 to 128 characters; null if absent} */
  public String policyName() {
    return (String) at(0);
  }

  /** {@return the token of the page to fetch; at most 1024 characters; null if absent} */
  public String marker() {
    return (String) at(1);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  public Integer pageSize() {
    return (Integer) at(2);
  }

  /**
   * Builds {@link ListTargetsForPolicyRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ListTargetsForPolicyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListTargetsForPolicyRequest original) {
      super(original);
    }

    /** Sets {@link ListTargetsForPolicyRequest#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }

    /** Sets {@link ListTargetsForPolicyRequest#marker()}; null for absent. */
    public Builder marker(String marker) {
      return set(1, marker);
    }

    /** Sets {@link ListTargetsForPolicyRequest#pageSize()}; null for absent. */
    public Builder pageSize(Integer pageSize) {
      return set(2, pageSize);
    }
  }
}
