package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteAccessPolicy} takes. */
public final class DeleteAccessPolicyRequest extends Structure {
  static final Shape SHAPE =
      new Shape("accessPolicyId,clientToken", "t,t", 's', new DeleteAccessPolicyRequest(null));

  private DeleteAccessPolicyRequest(Object[] values) {
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
    return new DeleteAccessPolicyRequest(values);
  }

  /** {@return the id of the access policy; 36 characters; null if absent} */
  public String accessPolicyId() {
    return (String) at(0);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(1);
  }

  /**
   * Builds {@link DeleteAccessPolicyRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DeleteAccessPolicyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteAccessPolicyRequest original) {
      super(original);
    }

    /** Sets {@link DeleteAccessPolicyRequest#accessPolicyId()}; null for absent. */
    public Builder accessPolicyId(String accessPolicyId) {
      return set(0, accessPolicyId);
    }

    /** Sets {@link DeleteAccessPolicyRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(1, clientToken);
    }
  }
}
