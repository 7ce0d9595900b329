package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The state of a compute node in an execution and, if it failed, why. */
public final class ComputeNodeExecutionStatus extends Structure {
  static final Shape SHAPE =
      new Shape("state,stateDetails", "e,r", 's', new ComputeNodeExecutionStatus(null));

  private ComputeNodeExecutionStatus(Object[] values) {
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
    return new ComputeNodeExecutionStatus(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ComputeNodeExecutionStateDetails.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return where the compute node is in its execution; {@link
   * ComputeNodeExecutionState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public ComputeNodeExecutionState state() {
    return ComputeNodeExecutionState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** {@return why the compute node failed; absent otherwise} */
  public ComputeNodeExecutionStateDetails stateDetails() {
    return (ComputeNodeExecutionStateDetails) at(1);
  }

  /**
   * Builds {@link ComputeNodeExecutionStatus}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ComputeNodeExecutionStatus, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComputeNodeExecutionStatus original) {
      super(original);
    }

    /** Sets {@link ComputeNodeExecutionStatus#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link ComputeNodeExecutionStatus#state()}; null for absent. */
    public Builder state(ComputeNodeExecutionState state) {
      return setText(0, state);
    }

    /** Sets {@link ComputeNodeExecutionStatus#stateDetails()}; null for absent. */
    public Builder stateDetails(ComputeNodeExecutionStateDetails stateDetails) {
      return set(1, stateDetails);
    }

    /** Sets {@link ComputeNodeExecutionStatus#stateDetails()} to what a function builds. */
    public Builder stateDetails(Consumer<ComputeNodeExecutionStateDetails.Builder> stateDetails) {
      return stateDetails(
          ComputeNodeExecutionStateDetails.builder().applyMutation(stateDetails).build());
    }
  }
}
