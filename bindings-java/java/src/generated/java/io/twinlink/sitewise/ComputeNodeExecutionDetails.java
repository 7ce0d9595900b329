package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One compute node in an execution: its state and times, and which task version, variables and
 * mounts it ran with.
 */
public final class ComputeNodeExecutionDetails extends Structure {
  static final Shape SHAPE =
      new Shape(
          "computeNodeName,taskName,taskArn,taskVersion,dependsOn,status,startTime,endTime,executionEnvironmentVariables,executionMounts",
          "t,t,t,t,[t,r,m,m,!{t,[r",
          's',
          new ComputeNodeExecutionDetails(null));

  private ComputeNodeExecutionDetails(Object[] values) {
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
    return new ComputeNodeExecutionDetails(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 5:
        return ComputeNodeExecutionStatus.SHAPE;
      case 9:
        return Mount.SHAPE;
      default:
        return super.part(place);
    }
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
   * {@return the ARN of the task that the compute node runs; 1 to 1600 characters; null if absent}
   */
  public String taskArn() {
    return (String) at(2);
  }

  /**
   * {@return the version of the task that ran, which need not be the latest by now; 1 to 10
   * characters; null if absent}
   */
  public String taskVersion() {
    return (String) at(3);
  }

  /**
   * {@return the names of the compute nodes that must succeed before this one starts; 0 to 10 of
   * them, unmodifiable; empty if absent}
   */
  public List<String> dependsOn() {
    return listAt(4);
  }

  /** {@return whether {@link #dependsOn} is there, even if empty} */
  public boolean hasDependsOn() {
    return at(4) != null;
  }

  /** {@return the state of the compute node and, if it failed, why; null if absent} */
  public ComputeNodeExecutionStatus status() {
    return (ComputeNodeExecutionStatus) at(5);
  }

  /** {@return when it started; absent if it has not} */
  public Instant startTime() {
    return (Instant) at(6);
  }

  /** {@return when it ended; absent while it has not} */
  public Instant endTime() {
    return (Instant) at(7);
  }

  /**
   * {@return the environment variables that the node ran with, with everything that overrides
   * already applied; 0 to 200 entries, unmodifiable; empty if absent}
   */
  public Map<String, String> executionEnvironmentVariables() {
    return mapAt(8);
  }

  /** {@return whether {@link #executionEnvironmentVariables} is there, even if empty} */
  public boolean hasExecutionEnvironmentVariables() {
    return at(8) != null;
  }

  /**
   * {@return the mounts that the node ran with: those of its task, merged with those given for the
   * execution; 0 to 5 of them, unmodifiable; empty if absent}
   */
  public List<Mount> executionMounts() {
    return listAt(9);
  }

  /** {@return whether {@link #executionMounts} is there, even if empty} */
  public boolean hasExecutionMounts() {
    return at(9) != null;
  }

  /**
   * Builds {@link ComputeNodeExecutionDetails}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ComputeNodeExecutionDetails, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComputeNodeExecutionDetails original) {
      super(original);
    }

    /** Sets {@link ComputeNodeExecutionDetails#computeNodeName()}; null for absent. */
    public Builder computeNodeName(String computeNodeName) {
      return set(0, computeNodeName);
    }

    /** Sets {@link ComputeNodeExecutionDetails#taskName()}; null for absent. */
    public Builder taskName(String taskName) {
      return set(1, taskName);
    }

    /** Sets {@link ComputeNodeExecutionDetails#taskArn()}; null for absent. */
    public Builder taskArn(String taskArn) {
      return set(2, taskArn);
    }

    /** Sets {@link ComputeNodeExecutionDetails#taskVersion()}; null for absent. */
    public Builder taskVersion(String taskVersion) {
      return set(3, taskVersion);
    }

    /** Sets {@link ComputeNodeExecutionDetails#dependsOn()}; null for absent. */
    public Builder dependsOn(Collection<String> dependsOn) {
      return setList(4, dependsOn);
    }

    /** Sets {@link ComputeNodeExecutionDetails#dependsOn()}. */
    public Builder dependsOn(String... dependsOn) {
      return dependsOn(Arrays.asList(dependsOn));
    }

    /** Sets {@link ComputeNodeExecutionDetails#status()}; null for absent. */
    public Builder status(ComputeNodeExecutionStatus status) {
      return set(5, status);
    }

    /** Sets {@link ComputeNodeExecutionDetails#status()} to what a function builds. */
    public Builder status(Consumer<ComputeNodeExecutionStatus.Builder> status) {
      return status(ComputeNodeExecutionStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link ComputeNodeExecutionDetails#startTime()}; null for absent. */
    public Builder startTime(Instant startTime) {
      return set(6, startTime);
    }

    /** Sets {@link ComputeNodeExecutionDetails#endTime()}; null for absent. */
    public Builder endTime(Instant endTime) {
      return set(7, endTime);
    }

    /**
     * Sets {@link ComputeNodeExecutionDetails#executionEnvironmentVariables()}; null for absent.
     */
    public Builder executionEnvironmentVariables(
        Map<String, String> executionEnvironmentVariables) {
      return setMap(8, executionEnvironmentVariables);
    }

    /** Sets {@link ComputeNodeExecutionDetails#executionMounts()}; null for absent. */
    public Builder executionMounts(Collection<Mount> executionMounts) {
      return setList(9, executionMounts);
    }

    /** Sets {@link ComputeNodeExecutionDetails#executionMounts()}. */
    public Builder executionMounts(Mount... executionMounts) {
      return executionMounts(Arrays.asList(executionMounts));
    }

    /** Sets {@link ComputeNodeExecutionDetails#executionMounts()} to what functions build. */
    @SafeVarargs
    public final Builder executionMounts(Consumer<Mount.Builder>... executionMounts) {
      List<Mount> built = new ArrayList<>();
      for (Consumer<Mount.Builder> one : executionMounts) {
        built.add(Mount.builder().applyMutation(one).build());
      }
      return executionMounts(built);
    }
  }
}
