package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createPipeline} answers. */
public final class CreatePipelineResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "pipelineName,pipelineArn,version,status",
          "t,t,t,r",
          'r',
          new CreatePipelineResponse(null));

  private CreatePipelineResponse(Object[] values) {
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
    return new CreatePipelineResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return ResourceStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the name of the pipeline, unique in its workspace; 1 to 64 characters; null if absent}
   */
  public String pipelineName() {
    return (String) at(0);
  }

  /** {@return the ARN of the pipeline; 1 to 1600 characters; null if absent} */
  public String pipelineArn() {
    return (String) at(1);
  }

  /**
   * {@return the version of the pipeline, a whole number in digits; 1 to 10 characters; null if
   * absent}
   */
  public String version() {
    return (String) at(2);
  }

  /**
   * {@return the state of the pipeline and, if something went wrong with it, the error; null if
   * absent}
   */
  public ResourceStatus status() {
    return (ResourceStatus) at(3);
  }

  /** Builds {@link CreatePipelineResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreatePipelineResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreatePipelineResponse original) {
      super(original);
    }

    /** Sets {@link CreatePipelineResponse#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(0, pipelineName);
    }

    /** Sets {@link CreatePipelineResponse#pipelineArn()}; null for absent. */
    public Builder pipelineArn(String pipelineArn) {
      return set(1, pipelineArn);
    }

    /** Sets {@link CreatePipelineResponse#version()}; null for absent. */
    public Builder version(String version) {
      return set(2, version);
    }

    /** Sets {@link CreatePipelineResponse#status()}; null for absent. */
    public Builder status(ResourceStatus status) {
      return set(3, status);
    }

    /** Sets {@link CreatePipelineResponse#status()} to what a function builds. */
    public Builder status(Consumer<ResourceStatus.Builder> status) {
      return status(ResourceStatus.builder().applyMutation(status).build());
    }
  }
}
