package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updatePipeline} answers. */
public final class UpdatePipelineResponse extends Response {
  static final Shape SHAPE =
      new Shape("version,status", "t,r", 'r', new UpdatePipelineResponse(null));

  private UpdatePipelineResponse(Object[] values) {
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
    return new UpdatePipelineResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ResourceStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the version that this change made; 1 to 10 characters; null if absent} */
  public String version() {
    return (String) at(0);
  }

  /**
   * {@return the state of the pipeline and, if something went wrong with it, the error; null if
   * absent}
   */
  public ResourceStatus status() {
    return (ResourceStatus) at(1);
  }

  /** Builds {@link UpdatePipelineResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<UpdatePipelineResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdatePipelineResponse original) {
      super(original);
    }

    /** Sets {@link UpdatePipelineResponse#version()}; null for absent. */
    public Builder version(String version) {
      return set(0, version);
    }

    /** Sets {@link UpdatePipelineResponse#status()}; null for absent. */
    public Builder status(ResourceStatus status) {
      return set(1, status);
    }

    /** Sets {@link UpdatePipelineResponse#status()} to what a function builds. */
    public Builder status(Consumer<ResourceStatus.Builder> status) {
      return status(ResourceStatus.builder().applyMutation(status).build());
    }
  }
}
