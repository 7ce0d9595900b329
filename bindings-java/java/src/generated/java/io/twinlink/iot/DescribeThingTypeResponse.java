package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code describeThingType} answers. */
public final class DescribeThingTypeResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "thingTypeName,thingTypeId,thingTypeArn,thingTypeProperties,thingTypeMetadata",
          "t,t,t,r,r",
          'r',
          new DescribeThingTypeResponse(null));

  private DescribeThingTypeResponse(Object[] values) {
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
    return new DescribeThingTypeResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return ThingTypeProperties.SHAPE;
      case 4:
        return ThingTypeMetadata.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the type of the thing; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(0);
  }

  /** {@return the id of the type; null if absent} */
  public String thingTypeId() {
    return (String) at(1);
  }

  /** {@return the ARN of the type; null if absent} */
  public String thingTypeArn() {
    return (String) at(2);
  }

  /** {@return what the type says of its things; null if absent} */
  public ThingTypeProperties thingTypeProperties() {
    return (ThingTypeProperties) at(3);
  }

  /** {@return when the type was created, and whether it is out of use; null if absent} */
  public ThingTypeMetadata thingTypeMetadata() {
    return (ThingTypeMetadata) at(4);
  }

  /**
   * Builds {@link DescribeThingTypeResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DescribeThingTypeResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeThingTypeResponse original) {
      super(original);
    }

    /** Sets {@link DescribeThingTypeResponse#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(0, thingTypeName);
    }

    /** Sets {@link DescribeThingTypeResponse#thingTypeId()}; null for absent. */
    public Builder thingTypeId(String thingTypeId) {
      return set(1, thingTypeId);
    }

    /** Sets {@link DescribeThingTypeResponse#thingTypeArn()}; null for absent. */
    public Builder thingTypeArn(String thingTypeArn) {
      return set(2, thingTypeArn);
    }

    /** Sets {@link DescribeThingTypeResponse#thingTypeProperties()}; null for absent. */
    public Builder thingTypeProperties(ThingTypeProperties thingTypeProperties) {
      return set(3, thingTypeProperties);
    }

    /** Sets {@link DescribeThingTypeResponse#thingTypeProperties()} to what a function builds. */
    public Builder thingTypeProperties(Consumer<ThingTypeProperties.Builder> thingTypeProperties) {
      return thingTypeProperties(
          ThingTypeProperties.builder().applyMutation(thingTypeProperties).build());
    }

    /** Sets {@link DescribeThingTypeResponse#thingTypeMetadata()}; null for absent. */
    public Builder thingTypeMetadata(ThingTypeMetadata thingTypeMetadata) {
      return set(4, thingTypeMetadata);
    }

    /** Sets {@link DescribeThingTypeResponse#thingTypeMetadata()} to what a function builds. */
    public Builder thingTypeMetadata(Consumer<ThingTypeMetadata.Builder> thingTypeMetadata) {
      return thingTypeMetadata(
          ThingTypeMetadata.builder().applyMutation(thingTypeMetadata).build());
    }
  }
}
