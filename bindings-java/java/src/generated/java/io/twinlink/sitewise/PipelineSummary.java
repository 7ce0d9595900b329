package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A pipeline in a list, without its compute nodes and environment variables. */
public final class PipelineSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "pipelineName,description,pipelineArn,version,status,createdAt,updatedAt",
          "t,t,t,t,r,m,m",
          's',
          new PipelineSummary(null));

  private PipelineSummary(Object[] values) {
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
    return new PipelineSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
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

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(1);
  }

  /** {@return the ARN of the pipeline; 1 to 1600 characters; null if absent} */
  public String pipelineArn() {
    return (String) at(2);
  }

  /**
   * {@return the version of the pipeline, a whole number in digits; 1 to 10 characters; null if
   * absent}
   */
  public String version() {
    return (String) at(3);
  }

  /**
   * {@return the state of the pipeline and, if something went wrong with it, the error; null if
   * absent}
   */
  public ResourceStatus status() {
    return (ResourceStatus) at(4);
  }

  /** {@return when it was created; null if absent} */
  public Instant createdAt() {
    return (Instant) at(5);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updatedAt() {
    return (Instant) at(6);
  }

  /** Builds {@link PipelineSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PipelineSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PipelineSummary original) {
      super(original);
    }

    /** Sets {@link PipelineSummary#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(0, pipelineName);
    }

    /** Sets {@link PipelineSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link PipelineSummary#pipelineArn()}; null for absent. */
    public Builder pipelineArn(String pipelineArn) {
      return set(2, pipelineArn);
    }

    /** Sets {@link PipelineSummary#version()}; null for absent. */
    public Builder version(String version) {
      return set(3, version);
    }

    /** Sets {@link PipelineSummary#status()}; null for absent. */
    public Builder status(ResourceStatus status) {
      return set(4, status);
    }

    /** Sets {@link PipelineSummary#status()} to what a function builds. */
    public Builder status(Consumer<ResourceStatus.Builder> status) {
      return status(ResourceStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link PipelineSummary#createdAt()}; null for absent. */
    public Builder createdAt(Instant createdAt) {
      return set(5, createdAt);
    }

    /** Sets {@link PipelineSummary#updatedAt()}; null for absent. */
    public Builder updatedAt(Instant updatedAt) {
      return set(6, updatedAt);
    }
  }
}
