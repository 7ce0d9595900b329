package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code createPipeline} takes. */
public final class CreatePipelineRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,pipelineName,description,environmentVariables,computations,tags,clientToken",
          "t,t,t,!{t,[r,{t,t",
          's',
          new CreatePipelineRequest(null));

  private CreatePipelineRequest(Object[] values) {
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
    return new CreatePipelineRequest(values);
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

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(2);
  }

  /**
   * {@return environment variables for all compute nodes; a node's own with the same name win over
   * them; 0 to 20 entries, unmodifiable; empty if absent}
   */
  public Map<String, String> environmentVariables() {
    return mapAt(3);
  }

  /** {@return whether {@link #environmentVariables} is there, even if empty} */
  public boolean hasEnvironmentVariables() {
    return at(3) != null;
  }

  /**
   * {@return the compute nodes: each names its task and the nodes that it depends on; 0 to 50 of
   * them, unmodifiable; empty if absent}
   */
  public List<ComputeNode> computations() {
    return listAt(4);
  }

  /** {@return whether {@link #computations} is there, even if empty} */
  public boolean hasComputations() {
    return at(4) != null;
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(5);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(5) != null;
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(6);
  }

  /** Builds {@link CreatePipelineRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreatePipelineRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreatePipelineRequest original) {
      super(original);
    }

    /** Sets {@link CreatePipelineRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link CreatePipelineRequest#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(1, pipelineName);
    }

    /** Sets {@link CreatePipelineRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link CreatePipelineRequest#environmentVariables()}; null for absent. */
    public Builder environmentVariables(Map<String, String> environmentVariables) {
      return setMap(3, environmentVariables);
    }

    /** Sets {@link CreatePipelineRequest#computations()}; null for absent. */
    public Builder computations(Collection<ComputeNode> computations) {
      return setList(4, computations);
    }

    /** Sets {@link CreatePipelineRequest#computations()}. */
    public Builder computations(ComputeNode... computations) {
      return computations(Arrays.asList(computations));
    }

    /** Sets {@link CreatePipelineRequest#computations()} to what functions build. */
    @SafeVarargs
    public final Builder computations(Consumer<ComputeNode.Builder>... computations) {
      List<ComputeNode> built = new ArrayList<>();
      for (Consumer<ComputeNode.Builder> one : computations) {
        built.add(ComputeNode.builder().applyMutation(one).build());
      }
      return computations(built);
    }

    /** Sets {@link CreatePipelineRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(5, tags);
    }

    /** Sets {@link CreatePipelineRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(6, clientToken);
    }
  }
}
