package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteThing} answers: nothing. */
public final class DeleteThingResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new DeleteThingResponse(null));

  private DeleteThingResponse(Object[] values) {
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
    return new DeleteThingResponse(values);
  }

  /** Builds {@link DeleteThingResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DeleteThingResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteThingResponse original) {
      super(original);
    }
  }
}
