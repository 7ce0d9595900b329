package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createThing} answers. */
public final class CreateThingResponse extends Response {
  static final Shape SHAPE =
      new Shape("thingName,thingArn,thingId", "t,t,t", 'r', new CreateThingResponse(null));

  private CreateThingResponse(Object[] values) {
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
    return new CreateThingResponse(values);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(0);
  }

  /** {@return the ARN of the thing; null if absent} */
  public String thingArn() {
    return (String) at(1);
  }

  /** {@return the id of the thing; null if absent} */
  public String thingId() {
    return (String) at(2);
  }

  /** Builds {@link CreateThingResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreateThingResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateThingResponse original) {
      super(original);
    }

    /** Sets {@link CreateThingResponse#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link CreateThingResponse#thingArn()}; null for absent. */
    public Builder thingArn(String thingArn) {
      return set(1, thingArn);
    }

    /** Sets {@link CreateThingResponse#thingId()}; null for absent. */
    public Builder thingId(String thingId) {
      return set(2, thingId);
    }
  }
}
