package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updateThing} takes. */
public final class UpdateThingRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingName,thingTypeName,attributePayload,expectedVersion,removeThingType",
          "t,t,r,l,b",
          's',
          new UpdateThingRequest(null));

  private UpdateThingRequest(Object[] values) {
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
    return new UpdateThingRequest(values);
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

  /** {@return the type of the thing; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(1);
  }

  /**
   * {@return the attributes, and whether they are added to those that are there; null if absent}
   */
  public AttributePayload attributePayload() {
    return (AttributePayload) at(2);
  }

  /** {@return the version that it must have; else nothing is changed; null if absent} */
  public Long expectedVersion() {
    return (Long) at(3);
  }

  /**
   * {@return whether the thing loses its type. Not together with {@code thingTypeName}; null if
   * absent}
   */
  public Boolean removeThingType() {
    return (Boolean) at(4);
  }

  /** Builds {@link UpdateThingRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdateThingRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateThingRequest original) {
      super(original);
    }

    /** Sets {@link UpdateThingRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link UpdateThingRequest#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(1, thingTypeName);
    }

    /** Sets {@link UpdateThingRequest#attributePayload()}; null for absent. */
    public Builder attributePayload(AttributePayload attributePayload) {
      return set(2, attributePayload);
    }

    /** Sets {@link UpdateThingRequest#attributePayload()} to what a function builds. */
    public Builder attributePayload(Consumer<AttributePayload.Builder> attributePayload) {
      return attributePayload(AttributePayload.builder().applyMutation(attributePayload).build());
    }

    /** Sets {@link UpdateThingRequest#expectedVersion()}; null for absent. */
    public Builder expectedVersion(Long expectedVersion) {
      return set(3, expectedVersion);
    }

    /** Sets {@link UpdateThingRequest#removeThingType()}; null for absent. */
    public Builder removeThingType(Boolean removeThingType) {
      return set(4, removeThingType);
    }
  }
}
