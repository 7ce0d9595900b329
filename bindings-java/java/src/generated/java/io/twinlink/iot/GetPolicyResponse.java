package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code getPolicy} answers. */
public final class GetPolicyResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "policyName,policyArn,policyDocument,defaultVersionId,creationDate,lastModifiedDate,generationId",
          "t,t,t,t,m,m,t",
          'r',
          new GetPolicyResponse(null));

  private GetPolicyResponse(Object[] values) {
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
    return new GetPolicyResponse(values);
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

  /** {@return the version that is in force; null if absent} */
  public String defaultVersionId() {
    return (String) at(3);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(4);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastModifiedDate() {
    return (Instant) at(5);
  }

  /** {@return an id that is another one after each change; null if absent} */
  public String generationId() {
    return (String) at(6);
  }

  /** Builds {@link GetPolicyResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<GetPolicyResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetPolicyResponse original) {
      super(original);
    }

    /** Sets {@link GetPolicyResponse#policyName()}; null for absent. */
    public Builder policyName(String policyName) {
      return set(0, policyName);
    }

    /** Sets {@link GetPolicyResponse#policyArn()}; null for absent. */
    public Builder policyArn(String policyArn) {
      return set(1, policyArn);
    }

    /** Sets {@link GetPolicyResponse#policyDocument()}; null for absent. */
    public Builder policyDocument(String policyDocument) {
      return set(2, policyDocument);
    }

    /** Sets {@link GetPolicyResponse#defaultVersionId()}; null for absent. */
    public Builder defaultVersionId(String defaultVersionId) {
      return set(3, defaultVersionId);
    }

    /** Sets {@link GetPolicyResponse#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(4, creationDate);
    }

    /** Sets {@link GetPolicyResponse#lastModifiedDate()}; null for absent. */
    public Builder lastModifiedDate(Instant lastModifiedDate) {
      return set(5, lastModifiedDate);
    }

    /** Sets {@link GetPolicyResponse#generationId()}; null for absent. */
    public Builder generationId(String generationId) {
      return set(6, generationId);
    }
  }
}
