package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteScene} answers: nothing. */
public final class DeleteSceneResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new DeleteSceneResponse(null));

  private DeleteSceneResponse(Object[] values) {
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
    return new DeleteSceneResponse(values);
  }

  /** Builds {@link DeleteSceneResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DeleteSceneResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteSceneResponse original) {
      super(original);
    }
  }
}
