package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeSearch} takes. */
public final class DescribeSearchRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceName,searchId", "t,t", 's', new DescribeSearchRequest(null));

  private DescribeSearchRequest(Object[] values) {
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
    return new DescribeSearchRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return the id of the search; 23 to 36 characters; null if absent} */
  public String searchId() {
    return (String) at(1);
  }

  /** Builds {@link DescribeSearchRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DescribeSearchRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeSearchRequest original) {
      super(original);
    }

    /** Sets {@link DescribeSearchRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link DescribeSearchRequest#searchId()}; null for absent. */
    public Builder searchId(String searchId) {
      return set(1, searchId);
    }
  }
}
