package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createThingGroup} answers. */
public final class CreateThingGroupResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "thingGroupName,thingGroupArn,thingGroupId",
          "t,t,t",
          'r',
          new CreateThingGroupResponse(null));

  private CreateThingGroupResponse(Object[] values) {
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
    return new CreateThingGroupResponse(values);
  }

  /** {@return the name of the group; 1 to 128 characters; null if absent} */
  public String thingGroupName() {
    return (String) at(0);
  }

  /** {@return the ARN of the group; null if absent} */
  public String thingGroupArn() {
    return (String) at(1);
  }

  /** {@return the id of the group; 1 to 128 characters; null if absent} */
  public String thingGroupId() {
    return (String) at(2);
  }

  /**
   * Builds {@link CreateThingGroupResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<CreateThingGroupResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateThingGroupResponse original) {
      super(original);
    }

    /** Sets {@link CreateThingGroupResponse#thingGroupName()}; null for absent. */
    public Builder thingGroupName(String thingGroupName) {
      return set(0, thingGroupName);
    }

    /** Sets {@link CreateThingGroupResponse#thingGroupArn()}; null for absent. */
    public Builder thingGroupArn(String thingGroupArn) {
      return set(1, thingGroupArn);
    }

    /** Sets {@link CreateThingGroupResponse#thingGroupId()}; null for absent. */
    public Builder thingGroupId(String thingGroupId) {
      return set(2, thingGroupId);
    }
  }
}
