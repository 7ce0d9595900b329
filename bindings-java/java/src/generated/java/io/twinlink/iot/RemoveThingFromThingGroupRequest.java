package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code removeThingFromThingGroup} takes. */
public final class RemoveThingFromThingGroupRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingGroupName,thingGroupArn,thingName,thingArn",
          "t,t,t,t",
          's',
          new RemoveThingFromThingGroupRequest(null));

  private RemoveThingFromThingGroupRequest(Object[] values) {
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
    return new RemoveThingFromThingGroupRequest(values);
  }

  /** {@return the name of the group; 1 to 128 characters; null if absent} */
  public String thingGroupName() {
    return (String) at(0);
  }

  /** {@return the ARN of the group; null if absent} */
  public String thingGroupArn() {
    return (String) at(1);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(2);
  }

  /** {@return the ARN of the thing; null if absent} */
  public String thingArn() {
    return (String) at(3);
  }

  /**
   * Builds {@link RemoveThingFromThingGroupRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<RemoveThingFromThingGroupRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(RemoveThingFromThingGroupRequest original) {
      super(original);
    }

    /** Sets {@link RemoveThingFromThingGroupRequest#thingGroupName()}; null for absent. */
    public Builder thingGroupName(String thingGroupName) {
      return set(0, thingGroupName);
    }

    /** Sets {@link RemoveThingFromThingGroupRequest#thingGroupArn()}; null for absent. */
    public Builder thingGroupArn(String thingGroupArn) {
      return set(1, thingGroupArn);
    }

    /** Sets {@link RemoveThingFromThingGroupRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(2, thingName);
    }

    /** Sets {@link RemoveThingFromThingGroupRequest#thingArn()}; null for absent. */
    public Builder thingArn(String thingArn) {
      return set(3, thingArn);
    }
  }
}
