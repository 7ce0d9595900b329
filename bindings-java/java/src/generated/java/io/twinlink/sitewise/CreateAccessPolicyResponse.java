package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createAccessPolicy} answers. */
public final class CreateAccessPolicyResponse extends Response {
  static final Shape SHAPE =
      new Shape("accessPolicyId,accessPolicyArn", "t,t", 'r', new CreateAccessPolicyResponse(null));

  private CreateAccessPolicyResponse(Object[] values) {
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
    return new CreateAccessPolicyResponse(values);
  }

  /** {@return the id of the access policy; 36 characters; null if absent} */
  public String accessPolicyId() {
    return (String) at(0);
  }

  /** {@return the ARN of the access policy; 1 to 1600 characters; null if absent} */
  public String accessPolicyArn() {
    return (String) at(1);
  }

  /**
   * Builds {@link CreateAccessPolicyResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<CreateAccessPolicyResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateAccessPolicyResponse original) {
      super(original);
    }

    /** Sets {@link CreateAccessPolicyResponse#accessPolicyId()}; null for absent. */
    public Builder accessPolicyId(String accessPolicyId) {
      return set(0, accessPolicyId);
    }

    /** Sets {@link CreateAccessPolicyResponse#accessPolicyArn()}; null for absent. */
    public Builder accessPolicyArn(String accessPolicyArn) {
      return set(1, accessPolicyArn);
    }
  }
}
