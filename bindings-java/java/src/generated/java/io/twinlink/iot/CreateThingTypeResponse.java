package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createThingType} answers. */
public final class CreateThingTypeResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "thingTypeName,thingTypeArn,thingTypeId",
          "t,t,t",
          'r',
          new CreateThingTypeResponse(null));

  private CreateThingTypeResponse(Object[] values) {
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
    return new CreateThingTypeResponse(values);
  }

  /** {@return the type of the thing; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(0);
  }

  /** {@return the ARN of the type; null if absent} */
  public String thingTypeArn() {
    return (String) at(1);
  }

  /** {@return the id of the type; null if absent} */
  public String thingTypeId() {
    return (String) at(2);
  }

  /**
   * Builds {@link CreateThingTypeResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<CreateThingTypeResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateThingTypeResponse original) {
      super(original);
    }

    /** Sets {@link CreateThingTypeResponse#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(0, thingTypeName);
    }

    /** Sets {@link CreateThingTypeResponse#thingTypeArn()}; null for absent. */
    public Builder thingTypeArn(String thingTypeArn) {
      return set(1, thingTypeArn);
    }

    /** Sets {@link CreateThingTypeResponse#thingTypeId()}; null for absent. */
    public Builder thingTypeId(String thingTypeId) {
      return set(2, thingTypeId);
    }
  }
}
