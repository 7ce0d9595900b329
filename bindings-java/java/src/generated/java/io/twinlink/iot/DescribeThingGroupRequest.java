package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeThingGroup} takes. */
public final class DescribeThingGroupRequest extends Structure {
  static final Shape SHAPE =
      new Shape("thingGroupName", "t", 's', new DescribeThingGroupRequest(null));

  private DescribeThingGroupRequest(Object[] values) {
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
    return new DescribeThingGroupRequest(values);
  }

  /** {@return the name of the group; 1 to 128 characters; null if absent} */
  public String thingGroupName() {
    return (String) at(0);
  }

  /**
   * Builds {@link DescribeThingGroupRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DescribeThingGroupRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeThingGroupRequest original) {
      super(original);
    }

    /** Sets {@link DescribeThingGroupRequest#thingGroupName()}; null for absent. */
    public Builder thingGroupName(String thingGroupName) {
      return set(0, thingGroupName);
    }
  }
}
