package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code cancelPipelineExecution} answers. */
public final class CancelPipelineExecutionResponse extends Response {
  static final Shape SHAPE =
      new Shape("state", "e", 'r', new CancelPipelineExecutionResponse(null));

  private CancelPipelineExecutionResponse(Object[] values) {
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
    return new CancelPipelineExecutionResponse(values);
  }

  /**
   * {@return {@code CANCELLING}, or {@code CANCELLED} if that is done already; {@link
   * PipelineExecutionState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public PipelineExecutionState state() {
    return PipelineExecutionState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /**
   * Builds {@link CancelPipelineExecutionResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<CancelPipelineExecutionResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CancelPipelineExecutionResponse original) {
      super(original);
    }

    /** Sets {@link CancelPipelineExecutionResponse#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link CancelPipelineExecutionResponse#state()}; null for absent. */
    public Builder state(PipelineExecutionState state) {
      return setText(0, state);
    }
  }
}
