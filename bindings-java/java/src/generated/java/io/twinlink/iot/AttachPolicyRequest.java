package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code attachPolicy} takes. */
public final class AttachPolicyRequest extends Structure {
  static final Shape SHAPE =
      new Shape("policyName,target", "t,t", 's', new AttachPolicyRequest(null));

  private AttachPolicyRequest(Object[] values) {
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
    return new AttachPolicyRequest(values);
  }

  /** {@return the name of the policy; 1 to 128 characters; null if absent} */
  public String policyName() {
    return (String) at(0);
  }

  /**
   * {@return the ARN of a certificate or a group of things, or the id of an Amazon Cognito
   * identity; null if absent}
   */
  public String target() {
    return (String) at(1);
  }

  /** Builds {@link AttachPolicyRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AttachPolicyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AttachPolicyRequest original) {
      super(original);
    }

    /** Sets {@link AttachPolicyRequest#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }

    /** Sets {@link AttachPolicyRequest#target()}; null for absent. */
    public Builder target(String target) {
      return set(1, target);
    }
  }
}
