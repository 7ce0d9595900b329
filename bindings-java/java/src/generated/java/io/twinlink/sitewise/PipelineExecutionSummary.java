package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** An execution in a list, without its compute nodes. */
public final class PipelineExecutionSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "pipelineExecutionId,pipelineVersion,status,executionPriority,startTime,endTime",
          "t,t,r,i,m,m",
          's',
          new PipelineExecutionSummary(null));

  private PipelineExecutionSummary(Object[] values) {
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
    return new PipelineExecutionSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return PipelineExecutionStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the execution; 36 characters; null if absent} */
  public String pipelineExecutionId() {
    return (String) at(0);
  }

  /**
   * {@return the version of the pipeline that the execution runs; 1 to 10 characters; null if
   * absent}
   */
  public String pipelineVersion() {
    return (String) at(1);
  }

  /**
   * {@return the state of the execution and, if it failed or was cancelled, why; null if absent}
   */
  public PipelineExecutionStatus status() {
    return (PipelineExecutionStatus) at(2);
  }

  /**
   * {@return how early it is scheduled: lower numbers go first. Default: 2, the lowest priority; 0
   * to 2; null if absent}
   */
  public Integer executionPriority() {
    return (Integer) at(3);
  }

  /** {@return when it started; absent if it has not} */
  public Instant startTime() {
    return (Instant) at(4);
  }

  /** {@return when it ended; absent while it has not} */
  public Instant endTime() {
    return (Instant) at(5);
  }

  /**
   * Builds {@link PipelineExecutionSummary}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<PipelineExecutionSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PipelineExecutionSummary original) {
      super(original);
    }

    /** Sets {@link PipelineExecutionSummary#pipelineExecutionId()}; null for absent. */
    public Builder pipelineExecutionId(String pipelineExecutionId) {
      return set(0, pipelineExecutionId);
    }

    /** Sets {@link PipelineExecutionSummary#pipelineVersion()}; null for absent. */
    public Builder pipelineVersion(String pipelineVersion) {
      return set(1, pipelineVersion);
    }

    /** Sets {@link PipelineExecutionSummary#status()}; null for absent. */
    public Builder status(PipelineExecutionStatus status) {
      return set(2, status);
    }

    /** Sets {@link PipelineExecutionSummary#status()} to what a function builds. */
    public Builder status(Consumer<PipelineExecutionStatus.Builder> status) {
      return status(PipelineExecutionStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link PipelineExecutionSummary#executionPriority()}; null for absent. */
    public Builder executionPriority(Integer executionPriority) {
      return set(3, executionPriority);
    }

    /** Sets {@link PipelineExecutionSummary#startTime()}; null for absent. */
    public Builder startTime(Instant startTime) {
      return set(4, startTime);
    }

    /** Sets {@link PipelineExecutionSummary#endTime()}; null for absent. */
    public Builder endTime(Instant endTime) {
      return set(5, endTime);
    }
  }
}
