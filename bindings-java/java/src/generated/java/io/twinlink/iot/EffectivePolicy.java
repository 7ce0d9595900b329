package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A policy that decides, with what it says. */
public final class EffectivePolicy extends Structure {
  static final Shape SHAPE =
      new Shape("policyName,policyArn,policyDocument", "t,t,t", 's', new EffectivePolicy(null));

  private EffectivePolicy(Object[] values) {
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
    return new EffectivePolicy(values);
  }

  /** {@return the name of the policy; 1 to 128 characters; null if absent} */
  public String policyName() {
    return (String) at(0);
  }

  /** {@return the ARN of the policy; null if absent} */
  public String policyArn() {
    return (String) at(1);
  }

  /** {@return what the policy says, as JSON; 0 to 404600 characters; null if absent} */
  public String policyDocument() {
    return (String) at(2);
  }

  /** Builds {@link EffectivePolicy}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<EffectivePolicy, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(EffectivePolicy original) {
      super(original);
    }

    /** Sets {@link EffectivePolicy#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }

    /** Sets {@link EffectivePolicy#policyArn()}; null for absent. */
    public Builder policyArn(String policyArn) {
      return set(1, policyArn);
    }

    /** Sets {@link EffectivePolicy#policyDocument()}; null for absent. */
    public Builder policyDocument(String policyDocument) {
      return set(2, policyDocument);
    }
  }
}
