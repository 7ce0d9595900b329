package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updateThingGroup} takes. */
public final class UpdateThingGroupRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingGroupName,thingGroupProperties,expectedVersion",
          "t,r,l",
          's',
          new UpdateThingGroupRequest(null));

  private UpdateThingGroupRequest(Object[] values) {
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
    return new UpdateThingGroupRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ThingGroupProperties.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the group; 1 to 128 characters; null if absent} */
  public String thingGroupName() {
    return (String) at(0);
  }

  /** {@return the description and the attributes of the group; null if absent} */
  public ThingGroupProperties thingGroupProperties() {
    return (ThingGroupProperties) at(1);
  }

  /** {@return the version that the group must have; else nothing is changed; null if absent} */
  public Long expectedVersion() {
    return (Long) at(2);
  }

  /**
   * Builds {@link UpdateThingGroupRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<UpdateThingGroupRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateThingGroupRequest original) {
      super(original);
    }

    /** Sets {@link UpdateThingGroupRequest#thingGroupName()}; null for absent. */
    public Builder thingGroupName(String thingGroupName) {
      return set(0, thingGroupName);
    }

    /** Sets {@link UpdateThingGroupRequest#thingGroupProperties()}; null for absent. */
    public Builder thingGroupProperties(ThingGroupProperties thingGroupProperties) {
      return set(1, thingGroupProperties);
    }

    /** Sets {@link UpdateThingGroupRequest#thingGroupProperties()} to what a function builds. */
    public Builder thingGroupProperties(
        Consumer<ThingGroupProperties.Builder> thingGroupProperties) {
      return thingGroupProperties(
          ThingGroupProperties.builder().applyMutation(thingGroupProperties).build());
    }

    /** Sets {@link UpdateThingGroupRequest#expectedVersion()}; null for absent. */
    public Builder expectedVersion(Long expectedVersion) {
      return set(2, expectedVersion);
    }
  }
}
