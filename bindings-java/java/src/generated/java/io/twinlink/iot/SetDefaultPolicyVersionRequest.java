package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code setDefaultPolicyVersion} takes. */
public final class SetDefaultPolicyVersionRequest extends Structure {
  static final Shape SHAPE =
      new Shape("policyName,policyVersionId", "t,t", 's', new SetDefaultPolicyVersionRequest(null));

  private SetDefaultPolicyVersionRequest(Object[] values) {
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
    return new SetDefaultPolicyVersionRequest(values);
  }

  /** {@return the name of the policy; 1 to 128 characters; null if absent} */
  public String policyName() {
    return (String) at(0);
  }

  /** {@return the version, such as {@code 1}; null if absent} */
  public String policyVersionId() {
    return (String) at(1);
  }

  /**
   * Builds {@link SetDefaultPolicyVersionRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<SetDefaultPolicyVersionRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SetDefaultPolicyVersionRequest original) {
      super(original);
    }

    /** Sets {@link SetDefaultPolicyVersionRequest#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }

    /** Sets {@link SetDefaultPolicyVersionRequest#policyVersionId()}; null for absent. */
    public Builder policyVersionId(String policyVersionId) {
      return set(1, policyVersionId);
    }
  }
}
