package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The state of an execution and, if it failed or was cancelled, why. */
public final class PipelineExecutionStatus extends Structure {
  static final Shape SHAPE =
      new Shape("state,stateDetails", "e,r", 's', new PipelineExecutionStatus(null));

  private PipelineExecutionStatus(Object[] values) {
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
    return new PipelineExecutionStatus(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return PipelineExecutionStateDetails.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return where the execution is; {@link PipelineExecutionState#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public PipelineExecutionState state() {
    return PipelineExecutionState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** {@return why it failed or was cancelled; absent otherwise} */
  public PipelineExecutionStateDetails stateDetails() {
    return (PipelineExecutionStateDetails) at(1);
  }

  /**
   * Builds {@link PipelineExecutionStatus}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<PipelineExecutionStatus, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PipelineExecutionStatus original) {
      super(original);
    }

    /** Sets {@link PipelineExecutionStatus#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link PipelineExecutionStatus#state()}; null for absent. */
    public Builder state(PipelineExecutionState state) {
      return setText(0, state);
    }

    /** Sets {@link PipelineExecutionStatus#stateDetails()}; null for absent. */
    public Builder stateDetails(PipelineExecutionStateDetails stateDetails) {
      return set(1, stateDetails);
    }

    /** Sets {@link PipelineExecutionStatus#stateDetails()} to what a function builds. */
    public Builder stateDetails(Consumer<PipelineExecutionStateDetails.Builder> stateDetails) {
      return stateDetails(
          PipelineExecutionStateDetails.builder().applyMutation(stateDetails).build());
    }
  }
}
