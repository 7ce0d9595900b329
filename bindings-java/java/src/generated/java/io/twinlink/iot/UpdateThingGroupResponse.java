package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateThingGroup} answers. */
public final class UpdateThingGroupResponse extends Response {
  static final Shape SHAPE = new Shape("version", "l", 'r', new UpdateThingGroupResponse(null));

  private UpdateThingGroupResponse(Object[] values) {
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
    return new UpdateThingGroupResponse(values);
  }

  /** {@return the version of the group: one more with each change; null if absent} */
  public Long version() {
    return (Long) at(0);
  }

  /**
   * Builds {@link UpdateThingGroupResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<UpdateThingGroupResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateThingGroupResponse original) {
      super(original);
    }

    /** Sets {@link UpdateThingGroupResponse#version()}; null for absent. */
    public Builder version(Long version) {
      return set(0, version);
    }
  }
}
