package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createPolicy} answers. */
public final class CreatePolicyResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "policyName,policyArn,policyDocument,policyVersionId",
          "t,t,t,t",
          'r',
          new CreatePolicyResponse(null));

  private CreatePolicyResponse(Object[] values) {
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
    return new CreatePolicyResponse(values);
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

  /** {@return the version, such as {@code 1}; null if absent} */
  public String policyVersionId() {
    return (String) at(3);
  }

  /** Builds {@link CreatePolicyResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreatePolicyResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreatePolicyResponse original) {
      super(original);
    }

    /** Sets {@link CreatePolicyResponse#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }

    /** Sets {@link CreatePolicyResponse#policyArn()}; null for absent. */
    public Builder policyArn(String policyArn) {
      return set(1, policyArn);
    }

    /** Sets {@link CreatePolicyResponse#policyDocument()}; null for absent. */
    public Builder policyDocument(String policyDocument) {
      return set(2, policyDocument);
    }

    /** Sets {@link CreatePolicyResponse#policyVersionId()}; null for absent. */
    public Builder policyVersionId(String policyVersionId) {
      return set(3, policyVersionId);
    }
  }
}
