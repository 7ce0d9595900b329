package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code updatePipeline} takes. */
public final class UpdatePipelineRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,pipelineName,description,environmentVariables,computations",
          "t,t,t,!{t,[r",
          's',
          new UpdatePipelineRequest(null));

  private UpdatePipelineRequest(Object[] values) {
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
    return new UpdatePipelineRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return ComputeNode.SHAPE;
      default:
        return super.part(place);
    }
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

  /**
   * {@return the new description; left out, the old one stays; 1 to 2048 characters; null if
   * absent}
   */
  public String description() {
    return (String) at(2);
  }

  /**
   * {@return the new environment variables for all compute nodes; left out, the old ones stay; 0 to
   * 20 entries, unmodifiable; empty if absent}
   */
  public Map<String, String> environmentVariables() {
    return mapAt(3);
  }

  /** {@return whether {@link #environmentVariables} is there, even if empty} */
  public boolean hasEnvironmentVariables() {
    return at(3) != null;
  }

  /**
   * {@return the new list of compute nodes that makes up the pipeline; left out, the old one stays;
   * 0 to 50 of them, unmodifiable; empty if absent}
   */
  public List<ComputeNode> computations() {
    return listAt(4);
  }

  /** {@return whether {@link #computations} is there, even if empty} */
  public boolean hasComputations() {
    return at(4) != null;
  }

  /** Builds {@link UpdatePipelineRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdatePipelineRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdatePipelineRequest original) {
      super(original);
    }

    /** Sets {@link UpdatePipelineRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link UpdatePipelineRequest#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(1, pipelineName);
    }

    /** Sets {@link UpdatePipelineRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link UpdatePipelineRequest#environmentVariables()}; null for absent. */
    public Builder environmentVariables(Map<String, String> environmentVariables) {
      return setMap(3, environmentVariables);
    }

    /** Sets {@link UpdatePipelineRequest#computations()}; null for absent. */
    public Builder computations(Collection<ComputeNode> computations) {
      return setList(4, computations);
    }

    /** Sets {@link UpdatePipelineRequest#computations()}. */
    public Builder computations(ComputeNode... computations) {
      return computations(Arrays.asList(computations));
    }

    /** Sets {@link UpdatePipelineRequest#computations()} to what functions build. */
    @SafeVarargs
    public final Builder computations(Consumer<ComputeNode.Builder>... computations) {
      List<ComputeNode> built = new ArrayList<>();
      for (Consumer<ComputeNode.Builder> one : computations) {
        built.add(ComputeNode.builder().applyMutation(one).build());
      }
      return computations(built);
    }
  }
}
