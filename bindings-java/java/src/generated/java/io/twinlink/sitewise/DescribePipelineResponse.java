package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code describePipeline} answers. */
public final class DescribePipelineResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "pipelineName,workspaceName,description,pipelineArn,version,environmentVariables,computations,status,createdAt,updatedAt",
          "t,t,t,t,t,!{t,[r,r,m,m",
          'r',
          new DescribePipelineResponse(null));

  private DescribePipelineResponse(Object[] values) {
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
    return new DescribePipelineResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 6:
        return ComputeNode.SHAPE;
      case 7:
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

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(1);
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(2);
  }

  /** {@return the ARN of the pipeline; 1 to 1600 characters; null if absent} */
  public String pipelineArn() {
    return (String) at(3);
  }

  /**
   * {@return the version of the pipeline, a whole number in digits; 1 to 10 characters; null if
   * absent}
   */
  public String version() {
    return (String) at(4);
  }

  /**
   * {@return environment variables for all compute nodes; a node's own with the same name win over
   * them; 0 to 20 entries, unmodifiable; empty if absent}
   */
  public Map<String, String> environmentVariables() {
    return mapAt(5);
  }

  /** {@return whether {@link #environmentVariables} is there, even if empty} */
  public boolean hasEnvironmentVariables() {
    return at(5) != null;
  }

  /**
   * {@return the compute nodes: each names its task and the nodes that it depends on; 0 to 50 of
   * them, unmodifiable; empty if absent}
   */
  public List<ComputeNode> computations() {
    return listAt(6);
  }

  /** {@return whether {@link #computations} is there, even if empty} */
  public boolean hasComputations() {
    return at(6) != null;
  }

  /**
   * {@return the state of the pipeline and, if something went wrong with it, the error; null if
   * absent}
   */
  public ResourceStatus status() {
    return (ResourceStatus) at(7);
  }

  /** {@return when it was created; null if absent} */
  public Instant createdAt() {
    return (Instant) at(8);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updatedAt() {
    return (Instant) at(9);
  }

  /**
   * Builds {@link DescribePipelineResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DescribePipelineResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribePipelineResponse original) {
      super(original);
    }

    /** Sets {@link DescribePipelineResponse#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(0, pipelineName);
    }

    /** Sets {@link DescribePipelineResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link DescribePipelineResponse#description()}; null for absent. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link DescribePipelineResponse#pipelineArn()}; null for absent. */
    public Builder pipelineArn(String pipelineArn) {
      return set(3, pipelineArn);
    }

    /** Sets {@link DescribePipelineResponse#version()}; null for absent. */
    public Builder version(String version) {
      return set(4, version);
    }

    /** Sets {@link DescribePipelineResponse#environmentVariables()}; null for absent. */
    public Builder environmentVariables(Map<String, String> environmentVariables) {
      return setMap(5, environmentVariables);
    }

    /** Sets {@link DescribePipelineResponse#computations()}; null for absent. */
    public Builder computations(Collection<ComputeNode> computations) {
      return setList(6, computations);
    }

    /** Sets {@link DescribePipelineResponse#computations()}. */
    public Builder computations(ComputeNode... computations) {
      return computations(Arrays.asList(computations));
    }

    /** Sets {@link DescribePipelineResponse#computations()} to what functions build. */
    @SafeVarargs
    public final Builder computations(Consumer<ComputeNode.Builder>... computations) {
      List<ComputeNode> built = new ArrayList<>();
      for (Consumer<ComputeNode.Builder> one : computations) {
        built.add(ComputeNode.builder().applyMutation(one).build());
      }
      return computations(built);
    }

    /** Sets {@link DescribePipelineResponse#status()}; null for absent. */
    public Builder status(ResourceStatus status) {
      return set(7, status);
    }

    /** Sets {@link DescribePipelineResponse#status()} to what a function builds. */
    public Builder status(Consumer<ResourceStatus.Builder> status) {
      return status(ResourceStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link DescribePipelineResponse#createdAt()}; null for absent. */
    public Builder createdAt(Instant createdAt) {
      return set(8, createdAt);
    }

    /** Sets {@link DescribePipelineResponse#updatedAt()}; null for absent. */
    public Builder updatedAt(Instant updatedAt) {
      return set(9, updatedAt);
    }
  }
}
