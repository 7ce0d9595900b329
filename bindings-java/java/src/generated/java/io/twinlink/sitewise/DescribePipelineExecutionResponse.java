package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code describePipelineExecution} answers. */
public final class DescribePipelineExecutionResponse
    extends PagedResponse<ComputeNodeExecutionDetails> {
  static final Shape SHAPE =
      new Shape(
          "pipelineExecutionId,pipelineName,workspaceName,pipelineVersion,status,startTime,endTime,requestEnvironmentVariables,requestMountOverrides,executionPriority,computeNodeExecutionDetails,nextToken",
          "t,t,t,t,r,m,m,!r,r,i,[r,t",
          'r',
          new DescribePipelineExecutionResponse(null));

  private DescribePipelineExecutionResponse(Object[] values) {
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
    return new DescribePipelineExecutionResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return PipelineExecutionStatus.SHAPE;
      case 7:
        return ExecutionEnvironmentVariables.SHAPE;
      case 8:
        return MountOverrides.SHAPE;
      case 10:
        return ComputeNodeExecutionDetails.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the execution; 36 characters; null if absent} */
  public String pipelineExecutionId() {
    return (String) at(0);
  }

  /**
   * {@return the name of the pipeline, unique in its workspace; 1 to 64 characters; null if absent}
   */
  public String pipelineName() {
    return (String) at(1);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(2);
  }

  /**
   * {@return the version of the pipeline that the execution runs; 1 to 10 characters; null if
   * absent}
   */
  public String pipelineVersion() {
    return (String) at(3);
  }

  /**
   * {@return the state of the execution and, if it failed or was cancelled, why; null if absent}
   */
  public PipelineExecutionStatus status() {
    return (PipelineExecutionStatus) at(4);
  }

  /** {@return when it started; absent if it has not} */
  public Instant startTime() {
    return (Instant) at(5);
  }

  /** {@return when it ended; absent while it has not} */
  public Instant endTime() {
    return (Instant) at(6);
  }

  /**
   * {@return the environment variables that were given when the execution was started; null if
   * absent}
   */
  public ExecutionEnvironmentVariables requestEnvironmentVariables() {
    return (ExecutionEnvironmentVariables) at(7);
  }

  /** {@return the mounts that were given when the execution was started; absent if none were} */
  public MountOverrides requestMountOverrides() {
    return (MountOverrides) at(8);
  }

  /**
   * {@return how early it is scheduled: lower numbers go first. Default: 2, the lowest priority; 0
   * to 2; null if absent}
   */
  public Integer executionPriority() {
    return (Integer) at(9);
  }

  /**
   * {@return the compute nodes of the execution that are on this page, unmodifiable; empty if
   * absent}
   */
  public List<ComputeNodeExecutionDetails> computeNodeExecutionDetails() {
    return listAt(10);
  }

  /** {@return whether {@link #computeNodeExecutionDetails} is there, even if empty} */
  public boolean hasComputeNodeExecutionDetails() {
    return at(10) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(11);
  }

  /** {@return the same as {@link #computeNodeExecutionDetails}} */
  @Override
  public List<ComputeNodeExecutionDetails> items() {
    return computeNodeExecutionDetails();
  }

  /**
   * Builds {@link DescribePipelineExecutionResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<DescribePipelineExecutionResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribePipelineExecutionResponse original) {
      super(original);
    }

    /** Sets {@link DescribePipelineExecutionResponse#pipelineExecutionId()}; null for absent. */
    public Builder pipelineExecutionId(String pipelineExecutionId) {
      return set(0, pipelineExecutionId);
    }

    /** Sets {@link DescribePipelineExecutionResponse#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(1, pipelineName);
    }

    /** Sets {@link DescribePipelineExecutionResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(2, workspaceName);
    }

    /** Sets {@link DescribePipelineExecutionResponse#pipelineVersion()}; null for absent. */
    public Builder pipelineVersion(String pipelineVersion) {
      return set(3, pipelineVersion);
    }

    /** Sets {@link DescribePipelineExecutionResponse#status()}; null for absent. */
    public Builder status(PipelineExecutionStatus status) {
      return set(4, status);
    }

    /** Sets {@link DescribePipelineExecutionResponse#status()} to what a function builds. */
    public Builder status(Consumer<PipelineExecutionStatus.Builder> status) {
      return status(PipelineExecutionStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link DescribePipelineExecutionResponse#startTime()}; null for absent. */
    public Builder startTime(Instant startTime) {
      return set(5, startTime);
    }

    /** Sets {@link DescribePipelineExecutionResponse#endTime()}; null for absent. */
    public Builder endTime(Instant endTime) {
      return set(6, endTime);
    }

    /**
     * Sets {@link DescribePipelineExecutionResponse#requestEnvironmentVariables()}; null for
     * absent.
     */
    public Builder requestEnvironmentVariables(
        ExecutionEnvironmentVariables requestEnvironmentVariables) {
      return set(7, requestEnvironmentVariables);
    }

    /**
     * Sets {@link DescribePipelineExecutionResponse#requestEnvironmentVariables()} to what a
     * function builds.
     */
    public Builder requestEnvironmentVariables(
        Consumer<ExecutionEnvironmentVariables.Builder> requestEnvironmentVariables) {
      return requestEnvironmentVariables(
          ExecutionEnvironmentVariables.builder()
              .applyMutation(requestEnvironmentVariables)
              .build());
    }

    /** Sets {@link DescribePipelineExecutionResponse#requestMountOverrides()}; null for absent. */
    public Builder requestMountOverrides(MountOverrides requestMountOverrides) {
      return set(8, requestMountOverrides);
    }

    /**
     * Sets {@link DescribePipelineExecutionResponse#requestMountOverrides()} to what a function
     * builds.
     */
    public Builder requestMountOverrides(Consumer<MountOverrides.Builder> requestMountOverrides) {
      return requestMountOverrides(
          MountOverrides.builder().applyMutation(requestMountOverrides).build());
    }

    /** Sets {@link DescribePipelineExecutionResponse#executionPriority()}; null for absent. */
    public Builder executionPriority(Integer executionPriority) {
      return set(9, executionPriority);
    }

    /**
     * Sets {@link DescribePipelineExecutionResponse#computeNodeExecutionDetails()}; null for
     * absent.
     */
    public Builder computeNodeExecutionDetails(
        Collection<ComputeNodeExecutionDetails> computeNodeExecutionDetails) {
      return setList(10, computeNodeExecutionDetails);
    }

    /** Sets {@link DescribePipelineExecutionResponse#computeNodeExecutionDetails()}. */
    public Builder computeNodeExecutionDetails(
        ComputeNodeExecutionDetails... computeNodeExecutionDetails) {
      return computeNodeExecutionDetails(Arrays.asList(computeNodeExecutionDetails));
    }

    /**
     * Sets {@link DescribePipelineExecutionResponse#computeNodeExecutionDetails()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder computeNodeExecutionDetails(
        Consumer<ComputeNodeExecutionDetails.Builder>... computeNodeExecutionDetails) {
      List<ComputeNodeExecutionDetails> built = new ArrayList<>();
      for (Consumer<ComputeNodeExecutionDetails.Builder> one : computeNodeExecutionDetails) {
        built.add(ComputeNodeExecutionDetails.builder().applyMutation(one).build());
      }
      return computeNodeExecutionDetails(built);
    }

    /** Sets {@link DescribePipelineExecutionResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(11, nextToken);
    }
  }
}
