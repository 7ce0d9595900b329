package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteThingType} answers: nothing. */
public final class DeleteThingTypeResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new DeleteThingTypeResponse(null));

  private DeleteThingTypeResponse(Object[] values) {
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
    return new DeleteThingTypeResponse(values);
  }

  /**
   * Builds {@link DeleteThingTypeResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DeleteThingTypeResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteThingTypeResponse original) {
      super(original);
    }
  }
}
