package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A property to set on a component: its definition, its value or both. */
public final class PropertyRequest extends Structure {
  static final Shape SHAPE =
      new Shape("definition,value,updateType", "r,r,e", 's', new PropertyRequest(null));

  private PropertyRequest(Object[] values) {
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
    return new PropertyRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PropertyDefinitionRequest.SHAPE;
      case 1:
        return DataValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the definition of the property: data type, default and the like; null if absent} */
  public PropertyDefinitionRequest definition() {
    return (PropertyDefinitionRequest) at(0);
  }

  /** {@return the value of the property; null if absent} */
  public DataValue value() {
    return (DataValue) at(1);
  }

  /**
   * {@return what to do with the property; for updates of an entity; {@link
   * PropertyUpdateType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public PropertyUpdateType updateType() {
    return PropertyUpdateType.fromValue(updateTypeAsString());
  }

  /** {@return the text of {@link #updateType} as AWS has it; null if absent} */
  public String updateTypeAsString() {
    return (String) at(2);
  }

  /** Builds {@link PropertyRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyRequest original) {
      super(original);
    }

    /** Sets {@link PropertyRequest#definition()}; null for absent. */
    public Builder definition(PropertyDefinitionRequest definition) {
      return set(0, definition);
    }

    /** Sets {@link PropertyRequest#definition()} to what a function builds. */
    public Builder definition(Consumer<PropertyDefinitionRequest.Builder> definition) {
      return definition(PropertyDefinitionRequest.builder().applyMutation(definition).build());
    }

    /** Sets {@link PropertyRequest#value()}; null for absent. */
    public Builder value(DataValue value) {
      return set(1, value);
    }

    /** Sets {@link PropertyRequest#value()} to what a function builds. */
    public Builder value(Consumer<DataValue.Builder> value) {
      return value(DataValue.builder().applyMutation(value).build());
    }

    /** Sets {@link PropertyRequest#updateTypeAsString()}; null for absent. */
    public Builder updateType(String updateType) {
      return set(2, updateType);
    }

    /** Sets {@link PropertyRequest#updateType()}; null for absent. */
    public Builder updateType(PropertyUpdateType updateType) {
      return setText(2, updateType);
    }
  }
}
