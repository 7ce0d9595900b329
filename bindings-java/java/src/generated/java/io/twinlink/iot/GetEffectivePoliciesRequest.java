package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getEffectivePolicies} takes. */
public final class GetEffectivePoliciesRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "principal,cognitoIdentityPoolId,thingName",
          "t,t,t",
          's',
          new GetEffectivePoliciesRequest(null));

  private GetEffectivePoliciesRequest(Object[] values) {
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
    return new GetEffectivePoliciesRequest(values);
  }

  /**
   * {@return the principal: the ARN of a certificate, or the id of an Amazon Cognito identity; null
   * if absent}
   */
  public String principal() {
    return (String) at(0);
  }

  /** {@return the id of an Amazon Cognito identity pool; null if absent} */
  public String cognitoIdentityPoolId() {
    return (String) at(1);
  }

  /** {@return the thing that connects; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(2);
  }

  /**
   * Builds {@link GetEffectivePoliciesRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<GetEffectivePoliciesRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetEffectivePoliciesRequest original) {
      super(original);
    }

    /** Sets {@link GetEffectivePoliciesRequest#principal()}; null for absent. */
    public Builder principal(String principal) {
      return set(0, principal);
    }

    /** Sets {@link GetEffectivePoliciesRequest#cognitoIdentityPoolId()}; null for absent. */
    public Builder cognitoIdentityPoolId(String cognitoIdentityPoolId) {
      return set(1, cognitoIdentityPoolId);
    }

    /** Sets {@link GetEffectivePoliciesRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(2, thingName);
    }
  }
}
