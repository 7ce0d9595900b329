package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code removeThingFromThingGroup} answers: nothing. */
public final class RemoveThingFromThingGroupResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new RemoveThingFromThingGroupResponse(null));

  private RemoveThingFromThingGroupResponse(Object[] values) {
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
    return new RemoveThingFromThingGroupResponse(values);
  }

  /**
   * Builds {@link RemoveThingFromThingGroupResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<RemoveThingFromThingGroupResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(RemoveThingFromThingGroupResponse original) {
      super(original);
    }
  }
}
