package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updateComputationModel} answers. */
public final class UpdateComputationModelResponse extends Response {
  static final Shape SHAPE =
      new Shape("computationModelStatus", "r", 'r', new UpdateComputationModelResponse(null));

  private UpdateComputationModelResponse(Object[] values) {
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
    return new UpdateComputationModelResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ComputationModelStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the state of the model: {@code UPDATING}, and what went wrong if something did; null
   * if absent}
   */
  public ComputationModelStatus computationModelStatus() {
    return (ComputationModelStatus) at(0);
  }

  /**
   * Builds {@link UpdateComputationModelResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<UpdateComputationModelResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateComputationModelResponse original) {
      super(original);
    }

    /** Sets {@link UpdateComputationModelResponse#computationModelStatus()}; null for absent. */
    public Builder computationModelStatus(ComputationModelStatus computationModelStatus) {
      return set(0, computationModelStatus);
    }

    /**
     * Sets {@link UpdateComputationModelResponse#computationModelStatus()} to what a function
     * builds.
     */
    public Builder computationModelStatus(
        Consumer<ComputationModelStatus.Builder> computationModelStatus) {
      return computationModelStatus(
          ComputationModelStatus.builder().applyMutation(computationModelStatus).build());
    }
  }
}
