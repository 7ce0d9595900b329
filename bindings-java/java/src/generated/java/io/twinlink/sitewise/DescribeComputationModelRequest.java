package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeComputationModel} takes. */
public final class DescribeComputationModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "computationModelId,computationModelVersion",
          "t,t",
          's',
          new DescribeComputationModelRequest(null));

  private DescribeComputationModelRequest(Object[] values) {
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
    return new DescribeComputationModelRequest(values);
  }

  /** {@return the id of the computation model; 36 characters; null if absent} */
  public String computationModelId() {
    return (String) at(0);
  }

  /** {@return the version to show: {@code LATEST}, {@code ACTIVE} or a number; null if absent} */
  public String computationModelVersion() {
    return (String) at(1);
  }

  /**
   * Builds {@link DescribeComputationModelRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeComputationModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeComputationModelRequest original) {
      super(original);
    }

    /** Sets {@link DescribeComputationModelRequest#computationModelId()}; null for absent. */
    public Builder computationModelId(String computationModelId) {
      return set(0, computationModelId);
    }

    /** Sets {@link DescribeComputationModelRequest#computationModelVersion()}; null for absent. */
    public Builder computationModelVersion(String computationModelVersion) {
      return set(1, computationModelVersion);
    }
  }
}
