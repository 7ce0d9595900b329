package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describePipelineExecution} takes. */
public final class DescribePipelineExecutionRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,pipelineName,pipelineExecutionId,nextToken,maxResults",
          "t,t,t,t,i",
          's',
          new DescribePipelineExecutionRequest(null));

  private DescribePipelineExecutionRequest(Object[] values) {
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
    return new DescribePipelineExecutionRequest(values);
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
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(3);
  }

  /** {@return how many compute nodes a page has at most. Default: 50; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(4);
  }

  /**
   * Builds {@link DescribePipelineExecutionRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribePipelineExecutionRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribePipelineExecutionRequest original) {
      super(original);
    }

    /** Sets {@link DescribePipelineExecutionRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link DescribePipelineExecutionRequest#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(1, pipelineName);
    }

    /** Sets {@link DescribePipelineExecutionRequest#pipelineExecutionId()}; null for absent. */
    public Builder pipelineExecutionId(String pipelineExecutionId) {
      return set(2, pipelineExecutionId);
    }

    /** Sets {@link DescribePipelineExecutionRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }

    /** Sets {@link DescribePipelineExecutionRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(4, maxResults);
    }
  }
}
