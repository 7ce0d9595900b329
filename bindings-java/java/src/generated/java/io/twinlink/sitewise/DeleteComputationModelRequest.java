package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteComputationModel} takes. */
public final class DeleteComputationModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "computationModelId,clientToken", "t,t", 's', new DeleteComputationModelRequest(null));

  private DeleteComputationModelRequest(Object[] values) {
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
    return new DeleteComputationModelRequest(values);
  }

  /** {@return the id of the computation model; 36 characters; null if absent} */
  public String computationModelId() {
    return (String) at(0);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(1);
  }

  /**
   * Builds {@link DeleteComputationModelRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<DeleteComputationModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteComputationModelRequest original) {
      super(original);
    }

    /** Sets {@link DeleteComputationModelRequest#computationModelId()}; null for absent. */
    public Builder computationModelId(String computationModelId) {
      return set(0, computationModelId);
    }

    /** Sets {@link DeleteComputationModelRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(1, clientToken);
    }
  }
}
