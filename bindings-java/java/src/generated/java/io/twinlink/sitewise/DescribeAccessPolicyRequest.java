package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeAccessPolicy} takes. */
public final class DescribeAccessPolicyRequest extends Structure {
  static final Shape SHAPE =
      new Shape("accessPolicyId", "t", 's', new DescribeAccessPolicyRequest(null));

  private DescribeAccessPolicyRequest(Object[] values) {
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
    return new DescribeAccessPolicyRequest(values);
  }

  /** {@return the id of the access policy; 36 characters; null if absent} */
  public String accessPolicyId() {
    return (String) at(0);
  }

  /**
   * Builds {@link DescribeAccessPolicyRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeAccessPolicyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAccessPolicyRequest original) {
      super(original);
    }

    /** Sets {@link DescribeAccessPolicyRequest#accessPolicyId()}; null for absent. */
    public Builder accessPolicyId(String accessPolicyId) {
      return set(0, accessPolicyId);
    }
  }
}
