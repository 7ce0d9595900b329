package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeWorkspace} takes. */
public final class DescribeWorkspaceRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceName", "t", 's', new DescribeWorkspaceRequest(null));

  private DescribeWorkspaceRequest(Object[] values) {
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
    return new DescribeWorkspaceRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /**
   * Builds {@link DescribeWorkspaceRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DescribeWorkspaceRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeWorkspaceRequest original) {
      super(original);
    }

    /** Sets {@link DescribeWorkspaceRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }
  }
}
