package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code startPipelineExecution} answers. */
public final class StartPipelineExecutionResponse extends Response {
  static final Shape SHAPE =
      new Shape("pipelineExecutionId", "t", 'r', new StartPipelineExecutionResponse(null));

  private StartPipelineExecutionResponse(Object[] values) {
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
    return new StartPipelineExecutionResponse(values);
  }

  /** {@return the id of the execution; 36 characters; null if absent} */
  public String pipelineExecutionId() {
    return (String) at(0);
  }

  /**
   * Builds {@link StartPipelineExecutionResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<StartPipelineExecutionResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(StartPipelineExecutionResponse original) {
      super(original);
    }

    /** Sets {@link StartPipelineExecutionResponse#pipelineExecutionId()}; null for absent. */
    public Builder pipelineExecutionId(String pipelineExecutionId) {
      return set(0, pipelineExecutionId);
    }
  }
}
