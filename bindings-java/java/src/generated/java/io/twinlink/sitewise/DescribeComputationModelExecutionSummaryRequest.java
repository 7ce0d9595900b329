package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeComputationModelExecutionSummary} takes. */
public final class DescribeComputationModelExecutionSummaryRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "computationModelId,resolveToResourceType,resolveToResourceId",
          "t,e,t",
          's',
          new DescribeComputationModelExecutionSummaryRequest(null));

  private DescribeComputationModelExecutionSummaryRequest(Object[] values) {
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
    return new DescribeComputationModelExecutionSummaryRequest(values);
  }

  /** {@return the id of the computation model; 36 characters; null if absent} */
  public String computationModelId() {
    return (String) at(0);
  }

  /**
   * {@return the type of the resource that the model resolves to; goes with {@code
   * resolveToResourceId}; {@link ResolveToResourceType#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public ResolveToResourceType resolveToResourceType() {
    return ResolveToResourceType.fromValue(resolveToResourceTypeAsString());
  }

  /** {@return the text of {@link #resolveToResourceType} as AWS has it; null if absent} */
  public String resolveToResourceTypeAsString() {
    return (String) at(1);
  }

  /**
   * {@return the id of the resource that the model resolves to; goes with {@code
   * resolveToResourceType}; 36 characters; null if absent}
   */
  public String resolveToResourceId() {
    return (String) at(2);
  }

  /**
   * Builds {@link DescribeComputationModelExecutionSummaryRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeComputationModelExecutionSummaryRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeComputationModelExecutionSummaryRequest original) {
      super(original);
    }

    /**
     * Sets {@link DescribeComputationModelExecutionSummaryRequest#computationModelId()}; null for
     * absent.
     */
    public Builder computationModelId(String computationModelId) {
      return set(0, computationModelId);
    }

    /**
     * Sets {@link DescribeComputationModelExecutionSummaryRequest#resolveToResourceTypeAsString()};
     * null for absent.
     */
    public Builder resolveToResourceType(String resolveToResourceType) {
      return set(1, resolveToResourceType);
    }

    /**
     * Sets {@link DescribeComputationModelExecutionSummaryRequest#resolveToResourceType()}; null
     * for absent.
     */
    public Builder resolveToResourceType(ResolveToResourceType resolveToResourceType) {
      return setText(1, resolveToResourceType);
    }

    /**
     * Sets {@link DescribeComputationModelExecutionSummaryRequest#resolveToResourceId()}; null for
     * absent.
     */
    public Builder resolveToResourceId(String resolveToResourceId) {
      return set(2, resolveToResourceId);
    }
  }
}
