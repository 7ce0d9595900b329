package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code cancelPipelineExecution} takes. */
public final class CancelPipelineExecutionRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,pipelineName,pipelineExecutionId,reason",
          "t,t,t,t",
          's',
          new CancelPipelineExecutionRequest(null));

  private CancelPipelineExecutionRequest(Object[] values) {
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
    return new CancelPipelineExecutionRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /**
   * {@return the name of the pipeline, unique in its workspace; 1 to 64 characters; null if absent}
   */
  public String pipelineName() {
    return (String) at(1);
  }

  /** {@return the id of the execution; 36 characters; null if absent} */
  public String pipelineExecutionId() {
    return (String) at(2);
  }

  /**
   * {@return why it is cancelled, in your own words; kept as the message in the execution's state
   * details; 1 to 1024 characters; null if absent}
   */
  public String reason() {
    return (String) at(3);
  }

  /**
   * Builds {@link CancelPipelineExecutionRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<CancelPipelineExecutionRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CancelPipelineExecutionRequest original) {
      super(original);
    }

    /** Sets {@link CancelPipelineExecutionRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link CancelPipelineExecutionRequest#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(1, pipelineName);
    }

    /** Sets {@link CancelPipelineExecutionRequest#pipelineExecutionId()}; null for absent. */
    public Builder pipelineExecutionId(String pipelineExecutionId) {
      return set(2, pipelineExecutionId);
    }

    /** Sets {@link CancelPipelineExecutionRequest#reason()}; null for absent. */
    public Builder reason(String reason) {
      return set(3, reason);
    }
  }
}
