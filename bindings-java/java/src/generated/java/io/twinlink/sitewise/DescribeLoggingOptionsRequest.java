package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeLoggingOptions} takes. */
public final class DescribeLoggingOptionsRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceName", "t", 's', new DescribeLoggingOptionsRequest(null));

  private DescribeLoggingOptionsRequest(Object[] values) {
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
    return new DescribeLoggingOptionsRequest(values);
  }

  /** {@return the workspace whose logging is meant; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /**
   * Builds {@link DescribeLoggingOptionsRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeLoggingOptionsRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeLoggingOptionsRequest original) {
      super(original);
    }

    /** Sets {@link DescribeLoggingOptionsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }
  }
}
