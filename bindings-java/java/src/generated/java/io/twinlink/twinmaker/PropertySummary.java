package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A property with its name, its definition and its value. */
public final class PropertySummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "definition,propertyName,value,areAllPropertyValuesReturned",
          "r,t,r,b",
          's',
          new PropertySummary(null));

  private PropertySummary(Object[] values) {
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
    return new PropertySummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PropertyDefinitionResponse.SHAPE;
      case 2:
        return DataValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the definition of the property: data type, default and the like; null if absent} */
  public PropertyDefinitionResponse definition() {
    return (PropertyDefinitionResponse) at(0);
  }

  /** {@return the name of the property; 1 to 256 characters; null if absent} */
  public String propertyName() {
    return (String) at(1);
  }

  /** {@return the value of the property; null if absent} */
  public DataValue value() {
    return (DataValue) at(2);
  }

  /**
   * {@return whether {@code value} is complete, for lists and maps. At most 50 of their values are
   * returned; null if absent}
   */
  public Boolean areAllPropertyValuesReturned() {
    return (Boolean) at(3);
  }

  /** Builds {@link PropertySummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertySummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertySummary original) {
      super(original);
    }

    /** Sets {@link PropertySummary#definition()}; null for absent. */
    public Builder definition(PropertyDefinitionResponse definition) {
      return set(0, definition);
    }

    /** Sets {@link PropertySummary#definition()} to what a function builds. */
    public Builder definition(Consumer<PropertyDefinitionResponse.Builder> definition) {
      return definition(PropertyDefinitionResponse.builder().applyMutation(definition).build());
    }

    /** Sets {@link PropertySummary#propertyName()}; null for absent. */
    public Builder propertyName(String propertyName) {
      return set(1, propertyName);
    }

    /** Sets {@link PropertySummary#value()}; null for absent. */
    public Builder value(DataValue value) {
      return set(2, value);
    }

    /** Sets {@link PropertySummary#value()} to what a function builds. */
    public Builder value(Consumer<DataValue.Builder> value) {
      return value(DataValue.builder().applyMutation(value).build());
    }

    /** Sets {@link PropertySummary#areAllPropertyValuesReturned()}; null for absent. */
    public Builder areAllPropertyValuesReturned(Boolean areAllPropertyValuesReturned) {
      return set(3, areAllPropertyValuesReturned);
    }
  }
}
