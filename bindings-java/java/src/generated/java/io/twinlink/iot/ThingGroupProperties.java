package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The description and the attributes of a group. */
public final class ThingGroupProperties extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingGroupDescription,attributePayload", "t,r", 's', new ThingGroupProperties(null));

  private ThingGroupProperties(Object[] values) {
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
    return new ThingGroupProperties(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return AttributePayload.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the description of the group; at most 2028 characters; null if absent} */
  public String thingGroupDescription() {
    return (String) at(0);
  }

  /**
   * {@return the attributes of the group, and whether they are added to those that are there; null
   * if absent}
   */
  public AttributePayload attributePayload() {
    return (AttributePayload) at(1);
  }

  /** Builds {@link ThingGroupProperties}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ThingGroupProperties, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingGroupProperties original) {
      super(original);
    }

    /** Sets {@link ThingGroupProperties#thingGroupDescription()}; null for absent. */
    public Builder thingGroupDescription(String thingGroupDescription) {
      return set(0, thingGroupDescription);
    }

    /** Sets {@link ThingGroupProperties#attributePayload()}; null for absent. */
    public Builder attributePayload(AttributePayload attributePayload) {
      return set(1, attributePayload);
    }

    /** Sets {@link ThingGroupProperties#attributePayload()} to what a function builds. */
    public Builder attributePayload(Consumer<AttributePayload.Builder> attributePayload) {
      return attributePayload(AttributePayload.builder().applyMutation(attributePayload).build());
    }
  }
}
