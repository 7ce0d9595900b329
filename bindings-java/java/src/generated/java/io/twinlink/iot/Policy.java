package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A policy in a list. */
public final class Policy extends Structure {
  static final Shape SHAPE = new Shape("policyName,policyArn", "t,t", 's', new Policy(null));

  private Policy(Object[] values) {
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
    return new Policy(values);
  }

  /** {@return the name of the policy; 1 to 128 characters; null if absent} */
  public String policyName() {
    return (String) at(0);
  }

  /** {@return the ARN of the policy; null if absent} */
  public String policyArn() {
    return (String) at(1);
  }

  /** Builds {@link Policy}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Policy, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Policy original) {
      super(original);
    }

    /** Sets {@link Policy#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }

    /** Sets {@link Policy#policyArn()}; null for absent. */
    public Builder policyArn(String policyArn) {
      return set(1, policyArn);
    }
  }
}
