package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createPolicyVersion} answers. */
public final class CreatePolicyVersionResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "policyArn,policyDocument,policyVersionId,isDefaultVersion",
          "t,t,t,b",
          'r',
          new CreatePolicyVersionResponse(null));

  private CreatePolicyVersionResponse(Object[] values) {
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
    return new CreatePolicyVersionResponse(values);
  }

  /** {@return the ARN of the policy; null if absent} */
  public String policyArn() {
    return (String) at(0);
  }

  /** {@return what the policy says, as JSON; 0 to 404600 characters; null if absent} */
  public String policyDocument() {
    return (String) at(1);
  }

  /** {@return the version, such as {@code 1}; null if absent} */
  public String policyVersionId() {
    return (String) at(2);
  }

  /** {@return whether it is in force; null if absent} */
  public Boolean isDefaultVersion() {
    return (Boolean) at(3);
  }

  /**
   * Builds {@link CreatePolicyVersionResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<CreatePolicyVersionResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreatePolicyVersionResponse original) {
      super(original);
    }

    /** Sets {@link CreatePolicyVersionResponse#policyArn()}; null for absent. */
    public Builder policyArn(String policyArn) {
      return set(0, policyArn);
    }

    /** Sets {@link CreatePolicyVersionResponse#policyDocument()}; null for absent. */
    public Builder policyDocument(String policyDocument) {
      return set(1, policyDocument);
    }

    /** Sets {@link CreatePolicyVersionResponse#policyVersionId()}; null for absent. */
    public Builder policyVersionId(String policyVersionId) {
      return set(2, policyVersionId);
    }

    /** Sets {@link CreatePolicyVersionResponse#isDefaultVersion()}; null for absent. */
    public Builder isDefaultVersion(Boolean isDefaultVersion) {
      return set(3, isDefaultVersion);
    }
  }
}
