package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code getPolicyVersion} answers. */
public final class GetPolicyVersionResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "policyArn,policyName,policyDocument,policyVersionId,isDefaultVersion,creationDate,lastModifiedDate,generationId",
          "t,t,t,t,b,m,m,t",
          'r',
          new GetPolicyVersionResponse(null));

  private GetPolicyVersionResponse(Object[] values) {
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
    return new GetPolicyVersionResponse(values);
  }

  /** {@return the ARN of the policy; null if absent} */
  public String policyArn() {
    return (String) at(0);
  }

  /** {@return the name of the policy; 1 to 128 characters; null if absent} */
  public String policyName() {
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

  /** {@return whether it is in force; null if absent} */
  public Boolean isDefaultVersion() {
    return (Boolean) at(4);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(5);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastModifiedDate() {
    return (Instant) at(6);
  }

  /** {@return an id that is another one after each change; null if absent} */
  public String generationId() {
    return (String) at(7);
  }

  /**
   * Builds {@link GetPolicyVersionResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<GetPolicyVersionResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetPolicyVersionResponse original) {
      super(original);
    }

    /** Sets {@link GetPolicyVersionResponse#policyArn()}; null for absent. */
    public Builder policyArn(String policyArn) {
      return set(0, policyArn);
    }

    /** Sets {@link GetPolicyVersionResponse#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(1, policyName);
    }

    /** Sets {@link GetPolicyVersionResponse#policyDocument()}; null for absent. */
    public Builder policyDocument(String policyDocument) {
      return set(2, policyDocument);
    }

    /** Sets {@link GetPolicyVersionResponse#policyVersionId()}; null for absent. */
    public Builder policyVersionId(String policyVersionId) {
      return set(3, policyVersionId);
    }

    /** Sets {@link GetPolicyVersionResponse#isDefaultVersion()}; null for absent. */
    public Builder isDefaultVersion(Boolean isDefaultVersion) {
      return set(4, isDefaultVersion);
    }

    /** Sets {@link GetPolicyVersionResponse#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(5, creationDate);
    }

    /** Sets {@link GetPolicyVersionResponse#lastModifiedDate()}; null for absent. */
    public Builder lastModifiedDate(Instant lastModifiedDate) {
      return set(6, lastModifiedDate);
    }

    /** Sets {@link GetPolicyVersionResponse#generationId()}; null for absent. */
    public Builder generationId(String generationId) {
      return set(7, generationId);
    }
  }
}
