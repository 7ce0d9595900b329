package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A type of things in a list. */
public final class ThingTypeDefinition extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingTypeName,thingTypeArn,thingTypeProperties,thingTypeMetadata",
          "t,t,r,r",
          's',
          new ThingTypeDefinition(null));

  private ThingTypeDefinition(Object[] values) {
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
    return new ThingTypeDefinition(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return ThingTypeProperties.SHAPE;
      case 3:
        return ThingTypeMetadata.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the type of the thing; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(0);
  }

  /** {@return the ARN of the type; null if absent} */
  public String thingTypeArn() {
    return (String) at(1);
  }

  /** {@return what the type says of its things; null if absent} */
  public ThingTypeProperties thingTypeProperties() {
    return (ThingTypeProperties) at(2);
  }

  /** {@return when the type was created, and whether it is out of use; null if absent} */
  public ThingTypeMetadata thingTypeMetadata() {
    return (ThingTypeMetadata) at(3);
  }

  /** Builds {@link ThingTypeDefinition}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ThingTypeDefinition, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingTypeDefinition original) {
      super(original);
    }

    /** Sets {@link ThingTypeDefinition#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(0, thingTypeName);
    }

    /** Sets {@link ThingTypeDefinition#thingTypeArn()}; null for absent. */
    public Builder thingTypeArn(String thingTypeArn) {
      return set(1, thingTypeArn);
    }

    /** Sets {@link ThingTypeDefinition#thingTypeProperties()}; null for absent. */
    public Builder thingTypeProperties(ThingTypeProperties thingTypeProperties) {
      return set(2, thingTypeProperties);
    }

    /** Sets {@link ThingTypeDefinition#thingTypeProperties()} to what a function builds. */
    public Builder thingTypeProperties(Consumer<ThingTypeProperties.Builder> thingTypeProperties) {
      return thingTypeProperties(
          ThingTypeProperties.builder().applyMutation(thingTypeProperties).build());
    }

    /** Sets {@link ThingTypeDefinition#thingTypeMetadata()}; null for absent. */
    public Builder thingTypeMetadata(ThingTypeMetadata thingTypeMetadata) {
      return set(3, thingTypeMetadata);
    }

    /** Sets {@link ThingTypeDefinition#thingTypeMetadata()} to what a function builds. */
    public Builder thingTypeMetadata(Consumer<ThingTypeMetadata.Builder> thingTypeMetadata) {
      return thingTypeMetadata(
          ThingTypeMetadata.builder().applyMutation(thingTypeMetadata).build());
    }
  }
}
