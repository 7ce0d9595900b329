package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deletePipeline} takes. */
public final class DeletePipelineRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceName,pipelineName", "t,t", 's', new DeletePipelineRequest(null));

  private DeletePipelineRequest(Object[] values) {
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
    return new DeletePipelineRequest(values);
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

  /** Builds {@link DeletePipelineRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeletePipelineRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeletePipelineRequest original) {
      super(original);
    }

    /** Sets {@link DeletePipelineRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link DeletePipelineRequest#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(1, pipelineName);
    }
  }
}
