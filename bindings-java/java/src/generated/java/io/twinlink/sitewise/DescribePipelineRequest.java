package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describePipeline} takes. */
public final class DescribePipelineRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,pipelineName,pipelineVersion",
          "t,t,t",
          's',
          new DescribePipelineRequest(null));

  private DescribePipelineRequest(Object[] values) {
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
    return new DescribePipelineRequest(values);
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

  /** {@return which version to give. Default: the latest; 1 to 10 characters; null if absent} */
  public String pipelineVersion() {
    return (String) at(2);
  }

  /**
   * Builds {@link DescribePipelineRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DescribePipelineRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribePipelineRequest original) {
      super(original);
    }

    /** Sets {@link DescribePipelineRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link DescribePipelineRequest#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(1, pipelineName);
    }

    /** Sets {@link DescribePipelineRequest#pipelineVersion()}; null for absent. */
    public Builder pipelineVersion(String pipelineVersion) {
      return set(2, pipelineVersion);
    }
  }
}
