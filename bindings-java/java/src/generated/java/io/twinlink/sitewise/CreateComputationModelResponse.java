package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createComputationModel} answers. */
public final class CreateComputationModelResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "computationModelId,computationModelArn,computationModelStatus",
          "t,t,r",
          'r',
          new CreateComputationModelResponse(null));

  private CreateComputationModelResponse(Object[] values) {
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
    return new CreateComputationModelResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return ComputationModelStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the computation model; 36 characters; null if absent} */
  public String computationModelId() {
    return (String) at(0);
  }

  /** {@return the ARN of the computation model; 1 to 1600 characters; null if absent} */
  public String computationModelArn() {
    return (String) at(1);
  }

  /**
   * {@return the state of the new model: {@code CREATING}, and what went wrong if something did;
   * null if absent}
   */
  public ComputationModelStatus computationModelStatus() {
    return (ComputationModelStatus) at(2);
  }

  /**
   * Builds {@link CreateComputationModelResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<CreateComputationModelResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateComputationModelResponse original) {
      super(original);
    }

    /** Sets {@link CreateComputationModelResponse#computationModelId()}; null for absent. */
    public Builder computationModelId(String computationModelId) {
      return set(0, computationModelId);
    }

    /** Sets {@link CreateComputationModelResponse#computationModelArn()}; null for absent. */
    public Builder computationModelArn(String computationModelArn) {
      return set(1, computationModelArn);
    }

    /** Sets {@link CreateComputationModelResponse#computationModelStatus()}; null for absent. */
    public Builder computationModelStatus(ComputationModelStatus computationModelStatus) {
      return set(2, computationModelStatus);
    }

    /**
     * Sets {@link CreateComputationModelResponse#computationModelStatus()} to what a function
     * builds.
     */
    public Builder computationModelStatus(
        Consumer<ComputationModelStatus.Builder> computationModelStatus) {
      return computationModelStatus(
          ComputationModelStatus.builder().applyMutation(computationModelStatus).build());
    }
  }
}
