package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deprecateThingType} takes. */
public final class DeprecateThingTypeRequest extends Structure {
  static final Shape SHAPE =
      new Shape("thingTypeName,undoDeprecate", "t,b", 's', new DeprecateThingTypeRequest(null));

  private DeprecateThingTypeRequest(Object[] values) {
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
    return new DeprecateThingTypeRequest(values);
  }

  /** {@return the type of the thing; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(0);
  }

  /** {@return whether the type comes back into use. Default: false; null if absent} */
  public Boolean undoDeprecate() {
    return (Boolean) at(1);
  }

  /**
   * Builds {@link DeprecateThingTypeRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DeprecateThingTypeRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeprecateThingTypeRequest original) {
      super(original);
    }

    /** Sets {@link DeprecateThingTypeRequest#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(0, thingTypeName);
    }

    /** Sets {@link DeprecateThingTypeRequest#undoDeprecate()}; null for absent. */
    public Builder undoDeprecate(Boolean undoDeprecate) {
      return set(1, undoDeprecate);
    }
  }
}
