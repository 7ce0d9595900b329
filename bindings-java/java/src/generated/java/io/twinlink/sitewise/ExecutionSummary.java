package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** An execution in a list. */
public final class ExecutionSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "executionId,actionType,targetResource,targetResourceVersion,resolveTo,executionStartTime,executionEndTime,executionStatus,executionEntityVersion",
          "t,t,r,t,r,m,m,r,t",
          's',
          new ExecutionSummary(null));

  private ExecutionSummary(Object[] values) {
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
    return new ExecutionSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return TargetResource.SHAPE;
      case 4:
        return ResolveTo.SHAPE;
      case 7:
        return ExecutionStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the execution; 36 characters; null if absent} */
  public String executionId() {
    return (String) at(0);
  }

  /** {@return the type of the action that was executed; 1 to 256 characters; null if absent} */
  public String actionType() {
    return (String) at(1);
  }

  /** {@return the asset or the computation model that the action is executed on; null if absent} */
  public TargetResource targetResource() {
    return (TargetResource) at(2);
  }

  /** {@return the version of the target; 1 to 10 characters; null if absent} */
  public String targetResourceVersion() {
    return (String) at(3);
  }

  /** {@return the resource that the target resolves to: an asset; null if absent} */
  public ResolveTo resolveTo() {
    return (ResolveTo) at(4);
  }

  /** {@return when the execution began; null if absent} */
  public Instant executionStartTime() {
    return (Instant) at(5);
  }

  /** {@return when the execution ended; absent while it runs} */
  public Instant executionEndTime() {
    return (Instant) at(6);
  }

  /** {@return the state of the execution; null if absent} */
  public ExecutionStatus executionStatus() {
    return (ExecutionStatus) at(7);
  }

  /**
   * {@return the version of the entity that the execution used; 1 to 10 characters; null if absent}
   */
  public String executionEntityVersion() {
    return (String) at(8);
  }

  /** Builds {@link ExecutionSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ExecutionSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ExecutionSummary original) {
      super(original);
    }

    /** Sets {@link ExecutionSummary#executionId()}; null for absent. */
    public Builder executionId(String executionId) {
      return set(0, executionId);
    }

    /** Sets {@link ExecutionSummary#actionType()}; null for absent. */
    public Builder actionType(String actionType) {
      return set(1, actionType);
    }

    /** Sets {@link ExecutionSummary#targetResource()}; null for absent. */
    public Builder targetResource(TargetResource targetResource) {
      return set(2, targetResource);
    }

    /** Sets {@link ExecutionSummary#targetResource()} to what a function builds. */
    public Builder targetResource(Consumer<TargetResource.Builder> targetResource) {
      return targetResource(TargetResource.builder().applyMutation(targetResource).build());
    }

    /** Sets {@link ExecutionSummary#targetResourceVersion()}; null for absent. */
    public Builder targetResourceVersion(String targetResourceVersion) {
      return set(3, targetResourceVersion);
    }

    /** Sets {@link ExecutionSummary#resolveTo()}; null for absent. */
    public Builder resolveTo(ResolveTo resolveTo) {
      return set(4, resolveTo);
    }

    /** Sets {@link ExecutionSummary#resolveTo()} to what a function builds. */
    public Builder resolveTo(Consumer<ResolveTo.Builder> resolveTo) {
      return resolveTo(ResolveTo.builder().applyMutation(resolveTo).build());
    }

    /** Sets {@link ExecutionSummary#executionStartTime()}; null for absent. */
    public Builder executionStartTime(Instant executionStartTime) {
      return set(5, executionStartTime);
    }

    /** Sets {@link ExecutionSummary#executionEndTime()}; null for absent. */
    public Builder executionEndTime(Instant executionEndTime) {
      return set(6, executionEndTime);
    }

    /** Sets {@link ExecutionSummary#executionStatus()}; null for absent. */
    public Builder executionStatus(ExecutionStatus executionStatus) {
      return set(7, executionStatus);
    }

    /** Sets {@link ExecutionSummary#executionStatus()} to what a function builds. */
    public Builder executionStatus(Consumer<ExecutionStatus.Builder> executionStatus) {
      return executionStatus(ExecutionStatus.builder().applyMutation(executionStatus).build());
    }

    /** Sets {@link ExecutionSummary#executionEntityVersion()}; null for absent. */
    public Builder executionEntityVersion(String executionEntityVersion) {
      return set(8, executionEntityVersion);
    }
  }
}
