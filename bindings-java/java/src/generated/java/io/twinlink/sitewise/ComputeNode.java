package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A step of a pipeline: the task that it runs, and the nodes that must succeed before it starts.
 */
public final class ComputeNode extends Structure {
  static final Shape SHAPE =
      new Shape(
          "computeNodeName,taskName,environmentVariables,dependsOn",
          "t,t,!{t,[t",
          's',
          new ComputeNode(null));

  private ComputeNode(Object[] values) {
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
    return new ComputeNode(values);
  }

  /**
   * {@return the name of the compute node, unique in its pipeline; 1 to 64 characters; null if
   * absent}
   */
  public String computeNodeName() {
    return (String) at(0);
  }

  /**
   * {@return the name of the task that the compute node runs; 1 to 64 characters; null if absent}
   */
  public String taskName() {
    return (String) at(1);
  }

  /**
   * {@return environment variables of this node; they win over those of the pipeline with the same
   * name; 0 to 20 entries, unmodifiable; empty if absent}
   */
  public Map<String, String> environmentVariables() {
    return mapAt(2);
  }

  /** {@return whether {@link #environmentVariables} is there, even if empty} */
  public boolean hasEnvironmentVariables() {
    return at(2) != null;
  }

  /**
   * {@return the names of the compute nodes that must succeed before this one starts; 0 to 10 of
   * them, unmodifiable; empty if absent}
   */
  public List<String> dependsOn() {
    return listAt(3);
  }

  /** {@return whether {@link #dependsOn} is there, even if empty} */
  public boolean hasDependsOn() {
    return at(3) != null;
  }

  /** Builds {@link ComputeNode}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ComputeNode, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComputeNode original) {
      super(original);
    }

    /** Sets {@link ComputeNode#computeNodeName()}; null for absent. */
    public Builder computeNodeName(String computeNodeName) {
      return set(0, computeNodeName);
    }

    /** Sets {@link ComputeNode#taskName()}; null for absent. */
    public Builder taskName(String taskName) {
      return set(1, taskName);
    }

    /** Sets {@link ComputeNode#environmentVariables()}; null for absent. */
    public Builder environmentVariables(Map<String, String> environmentVariables) {
      return setMap(2, environmentVariables);
    }

    /** Sets {@link ComputeNode#dependsOn()}; null for absent. */
    public Builder dependsOn(Collection<String> dependsOn) {
      return setList(3, dependsOn);
    }

    /** Sets {@link ComputeNode#dependsOn()}. */
    public Builder dependsOn(String... dependsOn) {
      return dependsOn(Arrays.asList(dependsOn));
    }
  }
}
