package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code describeComputationModelExecutionSummary} answers. */
public final class DescribeComputationModelExecutionSummaryResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "computationModelId,resolveTo,computationModelExecutionSummary",
          "t,r,{t",
          'r',
          new DescribeComputationModelExecutionSummaryResponse(null));

  private DescribeComputationModelExecutionSummaryResponse(Object[] values) {
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
    return new DescribeComputationModelExecutionSummaryResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ResolveTo.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the computation model; 36 characters; null if absent} */
  public String computationModelId() {
    return (String) at(0);
  }

  /** {@return the resource that the model resolves to: an asset; null if absent} */
  public ResolveTo resolveTo() {
    return (ResolveTo) at(1);
  }

  /** {@return the summary of the executions: keys and values, unmodifiable; empty if absent} */
  public Map<String, String> computationModelExecutionSummary() {
    return mapAt(2);
  }

  /** {@return whether {@link #computationModelExecutionSummary} is there, even if empty} */
  public boolean hasComputationModelExecutionSummary() {
    return at(2) != null;
  }

  /**
   * Builds {@link DescribeComputationModelExecutionSummaryResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeComputationModelExecutionSummaryResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeComputationModelExecutionSummaryResponse original) {
      super(original);
    }

    /**
     * Sets {@link DescribeComputationModelExecutionSummaryResponse#computationModelId()}; null for
     * absent.
     */
    public Builder computationModelId(String computationModelId) {
      return set(0, computationModelId);
    }

    /**
     * Sets {@link DescribeComputationModelExecutionSummaryResponse#resolveTo()}; null for absent.
     */
    public Builder resolveTo(ResolveTo resolveTo) {
      return set(1, resolveTo);
    }

    /**
     * Sets {@link DescribeComputationModelExecutionSummaryResponse#resolveTo()} to what a function
     * builds.
     */
    public Builder resolveTo(Consumer<ResolveTo.Builder> resolveTo) {
      return resolveTo(ResolveTo.builder().applyMutation(resolveTo).build());
    }

    /**
     * Sets {@link
     * DescribeComputationModelExecutionSummaryResponse#computationModelExecutionSummary()}; null
     * for absent.
     */
    public Builder computationModelExecutionSummary(
        Map<String, String> computationModelExecutionSummary) {
      return setMap(2, computationModelExecutionSummary);
    }
  }
}
