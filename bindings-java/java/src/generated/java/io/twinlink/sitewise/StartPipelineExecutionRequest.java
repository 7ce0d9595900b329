package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code startPipelineExecution} takes. */
public final class StartPipelineExecutionRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,pipelineName,executionEnvironmentVariableOverrides,executionMountOverrides,executionPriority,clientToken",
          "t,t,!r,r,i,t",
          's',
          new StartPipelineExecutionRequest(null));

  private StartPipelineExecutionRequest(Object[] values) {
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
    return new StartPipelineExecutionRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return ExecutionEnvironmentVariables.SHAPE;
      case 3:
        return MountOverrides.SHAPE;
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
   * {@return environment variables for this execution only; they win over all others with the same
   * name; null if absent}
   */
  public ExecutionEnvironmentVariables executionEnvironmentVariableOverrides() {
    return (ExecutionEnvironmentVariables) at(2);
  }

  /**
   * {@return mounts for this execution only. Compute nodes that are not named here keep the mounts
   * of their tasks; null if absent}
   */
  public MountOverrides executionMountOverrides() {
    return (MountOverrides) at(3);
  }

  /**
   * {@return how early it is scheduled: lower numbers go first. Default: 2, the lowest priority; 0
   * to 2; null if absent}
   */
  public Integer executionPriority() {
    return (Integer) at(4);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(5);
  }

  /**
   * Builds {@link StartPipelineExecutionRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<StartPipelineExecutionRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(StartPipelineExecutionRequest original) {
      super(original);
    }

    /** Sets {@link StartPipelineExecutionRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link StartPipelineExecutionRequest#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(1, pipelineName);
    }

    /**
     * Sets {@link StartPipelineExecutionRequest#executionEnvironmentVariableOverrides()}; null for
     * absent.
     */
    public Builder executionEnvironmentVariableOverrides(
        ExecutionEnvironmentVariables executionEnvironmentVariableOverrides) {
      return set(2, executionEnvironmentVariableOverrides);
    }

    /**
     * Sets {@link StartPipelineExecutionRequest#executionEnvironmentVariableOverrides()} to what a
     * function builds.
     */
    public Builder executionEnvironmentVariableOverrides(
        Consumer<ExecutionEnvironmentVariables.Builder> executionEnvironmentVariableOverrides) {
      return executionEnvironmentVariableOverrides(
          ExecutionEnvironmentVariables.builder()
              .applyMutation(executionEnvironmentVariableOverrides)
              .build());
    }

    /** Sets {@link StartPipelineExecutionRequest#executionMountOverrides()}; null for absent. */
    public Builder executionMountOverrides(MountOverrides executionMountOverrides) {
      return set(3, executionMountOverrides);
    }

    /**
     * Sets {@link StartPipelineExecutionRequest#executionMountOverrides()} to what a function
     * builds.
     */
    public Builder executionMountOverrides(
        Consumer<MountOverrides.Builder> executionMountOverrides) {
      return executionMountOverrides(
          MountOverrides.builder().applyMutation(executionMountOverrides).build());
    }

    /** Sets {@link StartPipelineExecutionRequest#executionPriority()}; null for absent. */
    public Builder executionPriority(Integer executionPriority) {
      return set(4, executionPriority);
    }

    /** Sets {@link StartPipelineExecutionRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(5, clientToken);
    }
  }
}
