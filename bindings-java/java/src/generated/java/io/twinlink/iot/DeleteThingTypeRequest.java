package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteThingType} takes. */
public final class DeleteThingTypeRequest extends Structure {
  static final Shape SHAPE = new Shape("thingTypeName", "t", 's', new DeleteThingTypeRequest(null));

  private DeleteThingTypeRequest(Object[] values) {
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
    return new DeleteThingTypeRequest(values);
  }

  /** {@return the type of the thing; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(0);
  }

  /** Builds {@link DeleteThingTypeRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteThingTypeRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteThingTypeRequest original) {
      super(original);
    }

    /** Sets {@link DeleteThingTypeRequest#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(0, thingTypeName);
    }
  }
}
