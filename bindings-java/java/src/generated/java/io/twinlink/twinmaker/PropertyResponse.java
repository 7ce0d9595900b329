package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A property of a component: its definition and its value. */
public final class PropertyResponse extends Structure {
  static final Shape SHAPE =
      new Shape(
          "definition,value,areAllPropertyValuesReturned",
          "r,r,b",
          's',
          new PropertyResponse(null));

  private PropertyResponse(Object[] values) {
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
    return new PropertyResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PropertyDefinitionResponse.SHAPE;
      case 1:
        return DataValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the definition of the property: data type, default and the like; null if absent} */
  public PropertyDefinitionResponse definition() {
    return (PropertyDefinitionResponse) at(0);
  }

  /** {@return the value of the property; null if absent} */
  public DataValue value() {
    return (DataValue) at(1);
  }

  /**
   * {@return whether {@code value} is complete, for lists and maps. At most 50 of their values are
   * returned; null if absent}
   */
  public Boolean areAllPropertyValuesReturned() {
    return (Boolean) at(2);
  }

  /** Builds {@link PropertyResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyResponse original) {
      super(original);
    }

    /** Sets {@link PropertyResponse#definition()}; null for absent. */
    public Builder definition(PropertyDefinitionResponse definition) {
      return set(0, definition);
    }

    /** Sets {@link PropertyResponse#definition()} to what a function builds. */
    public Builder definition(Consumer<PropertyDefinitionResponse.Builder> definition) {
      return definition(PropertyDefinitionResponse.builder().applyMutation(definition).build());
    }

    /** Sets {@link PropertyResponse#value()}; null for absent. */
    public Builder value(DataValue value) {
      return set(1, value);
    }

    /** Sets {@link PropertyResponse#value()} to what a function builds. */
    public Builder value(Consumer<DataValue.Builder> value) {
      return value(DataValue.builder().applyMutation(value).build());
    }

    /** Sets {@link PropertyResponse#areAllPropertyValuesReturned()}; null for absent. */
    public Builder areAllPropertyValuesReturned(Boolean areAllPropertyValuesReturned) {
      return set(2, areAllPropertyValuesReturned);
    }
  }
}
