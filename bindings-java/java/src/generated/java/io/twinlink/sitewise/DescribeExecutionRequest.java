package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeExecution} takes. */
public final class DescribeExecutionRequest extends Structure {
  static final Shape SHAPE = new Shape("executionId", "t", 's', new DescribeExecutionRequest(null));

  private DescribeExecutionRequest(Object[] values) {
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
    return new DescribeExecutionRequest(values);
  }

  /** {@return the id of the execution; 36 characters; null if absent} */
  public String executionId() {
    return (String) at(0);
  }

  /**
   * Builds {@link DescribeExecutionRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DescribeExecutionRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeExecutionRequest original) {
      super(original);
    }

    /** Sets {@link DescribeExecutionRequest#executionId()}; null for absent. */
    public Builder executionId(String executionId) {
      return set(0, executionId);
    }
  }
}
