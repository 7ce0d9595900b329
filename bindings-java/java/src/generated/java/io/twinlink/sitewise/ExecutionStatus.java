package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The state of an execution. */
public final class ExecutionStatus extends Structure {
  static final Shape SHAPE = new Shape("state", "e", 's', new ExecutionStatus(null));

  private ExecutionStatus(Object[] values) {
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
    return new ExecutionStatus(values);
  }

  /**
   * {@return whether the execution runs, has ended well or has failed; {@link
   * ExecutionState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public ExecutionState state() {
    return ExecutionState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** Builds {@link ExecutionStatus}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ExecutionStatus, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ExecutionStatus original) {
      super(original);
    }

    /** Sets {@link ExecutionStatus#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link ExecutionStatus#state()}; null for absent. */
    public Builder state(ExecutionState state) {
      return setText(0, state);
    }
  }
}
