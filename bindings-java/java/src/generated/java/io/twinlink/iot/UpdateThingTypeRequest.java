package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updateThingType} takes. */
public final class UpdateThingTypeRequest extends Structure {
  static final Shape SHAPE =
      new Shape("thingTypeName,thingTypeProperties", "t,r", 's', new UpdateThingTypeRequest(null));

  private UpdateThingTypeRequest(Object[] values) {
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
    return new UpdateThingTypeRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ThingTypeProperties.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the type of the thing; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(0);
  }

  /** {@return what the type says of its things; null if absent} */
  public ThingTypeProperties thingTypeProperties() {
    return (ThingTypeProperties) at(1);
  }

  /** Builds {@link UpdateThingTypeRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdateThingTypeRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateThingTypeRequest original) {
      super(original);
    }

    /** Sets {@link UpdateThingTypeRequest#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(0, thingTypeName);
    }

    /** Sets {@link UpdateThingTypeRequest#thingTypeProperties()}; null for absent. */
    public Builder thingTypeProperties(ThingTypeProperties thingTypeProperties) {
      return set(1, thingTypeProperties);
    }

    /** Sets {@link UpdateThingTypeRequest#thingTypeProperties()} to what a function builds. */
    public Builder thingTypeProperties(Consumer<ThingTypeProperties.Builder> thingTypeProperties) {
      return thingTypeProperties(
          ThingTypeProperties.builder().applyMutation(thingTypeProperties).build());
    }
  }
}
