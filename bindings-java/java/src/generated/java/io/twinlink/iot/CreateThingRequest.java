package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createThing} takes. */
public final class CreateThingRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingName,thingTypeName,attributePayload,billingGroupName",
          "t,t,r,t",
          's',
          new CreateThingRequest(null));

  private CreateThingRequest(Object[] values) {
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
    return new CreateThingRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return AttributePayload.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(0);
  }

  /**
   * {@return the type of the thing. It must be there, and not deprecated; 1 to 128 characters; null
   * if absent}
   */
  public String thingTypeName() {
    return (String) at(1);
  }

  /**
   * {@return the attributes, and whether they are added to those that are there; null if absent}
   */
  public AttributePayload attributePayload() {
    return (AttributePayload) at(2);
  }

  /** {@return the billing group that the thing comes into; 1 to 128 characters; null if absent} */
  public String billingGroupName() {
    return (String) at(3);
  }

  /** Builds {@link CreateThingRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateThingRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateThingRequest original) {
      super(original);
    }

    /** Sets {@link CreateThingRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link CreateThingRequest#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(1, thingTypeName);
    }

    /** Sets {@link CreateThingRequest#attributePayload()}; null for absent. */
    public Builder attributePayload(AttributePayload attributePayload) {
      return set(2, attributePayload);
    }

    /** Sets {@link CreateThingRequest#attributePayload()} to what a function builds. */
    public Builder attributePayload(Consumer<AttributePayload.Builder> attributePayload) {
      return attributePayload(AttributePayload.builder().applyMutation(attributePayload).build());
    }

    /** Sets {@link CreateThingRequest#billingGroupName()}; null for absent. */
    public Builder billingGroupName(String billingGroupName) {
      return set(3, billingGroupName);
    }
  }
}
