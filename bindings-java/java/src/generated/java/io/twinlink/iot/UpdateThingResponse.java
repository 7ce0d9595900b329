package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateThing} answers: nothing. */
public final class UpdateThingResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new UpdateThingResponse(null));

  private UpdateThingResponse(Object[] values) {
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
    return new UpdateThingResponse(values);
  }

  /** Builds {@link UpdateThingResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<UpdateThingResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateThingResponse original) {
      super(original);
    }
  }
}
