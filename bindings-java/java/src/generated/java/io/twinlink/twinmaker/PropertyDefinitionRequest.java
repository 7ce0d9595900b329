package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** How a property is to be defined: its data type, its default and where its values are kept. */
public final class PropertyDefinitionRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "dataType,isRequiredInEntity,isExternalId,isStoredExternally,isTimeSeries,defaultValue,configuration,displayName",
          "r,b,b,b,b,r,{t,t",
          's',
          new PropertyDefinitionRequest(null));

  private PropertyDefinitionRequest(Object[] values) {
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
    return new PropertyDefinitionRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return DataType.SHAPE;
      case 5:
        return DataValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return what values of the property look like; null if absent} */
  public DataType dataType() {
    return (DataType) at(0);
  }

  /** {@return whether an entity must give the property a value; null if absent} */
  public Boolean isRequiredInEntity() {
    return (Boolean) at(1);
  }

  /** {@return whether the property's id is one from a data store outside; null if absent} */
  public Boolean isExternalId() {
    return (Boolean) at(2);
  }

  /**
   * {@return whether its values are kept outside of the service, behind a data connector; null if
   * absent}
   */
  public Boolean isStoredExternally() {
    return (Boolean) at(3);
  }

  /** {@return whether its values form a time series; null if absent} */
  public Boolean isTimeSeries() {
    return (Boolean) at(4);
  }

  /** {@return the value for components that set none; null if absent} */
  public DataValue defaultValue() {
    return (DataValue) at(5);
  }

  /**
   * {@return settings by key, for what is read from or written to a source outside, unmodifiable;
   * empty if absent}
   */
  public Map<String, String> configuration() {
    return mapAt(6);
  }

  /** {@return whether {@link #configuration} is there, even if empty} */
  public boolean hasConfiguration() {
    return at(6) != null;
  }

  /**
   * {@return a name for people, next to the property's own; 0 to 256 characters; null if absent}
   */
  public String displayName() {
    return (String) at(7);
  }

  /**
   * Builds {@link PropertyDefinitionRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<PropertyDefinitionRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyDefinitionRequest original) {
      super(original);
    }

    /** Sets {@link PropertyDefinitionRequest#dataType()}; null for absent. */
    public Builder dataType(DataType dataType) {
      return set(0, dataType);
    }

    /** Sets {@link PropertyDefinitionRequest#dataType()} to what a function builds. */
    public Builder dataType(Consumer<DataType.Builder> dataType) {
      return dataType(DataType.builder().applyMutation(dataType).build());
    }

    /** Sets {@link PropertyDefinitionRequest#isRequiredInEntity()}; null for absent. */
    public Builder isRequiredInEntity(Boolean isRequiredInEntity) {
      return set(1, isRequiredInEntity);
    }

    /** Sets {@link PropertyDefinitionRequest#isExternalId()}; null for absent. */
    public Builder isExternalId(Boolean isExternalId) {
      return set(2, isExternalId);
    }

    /** Sets {@link PropertyDefinitionRequest#isStoredExternally()}; null for absent. */
    public Builder isStoredExternally(Boolean isStoredExternally) {
      return set(3, isStoredExternally);
    }

    /** Sets {@link PropertyDefinitionRequest#isTimeSeries()}; null for absent. */
    public Builder isTimeSeries(Boolean isTimeSeries) {
      return set(4, isTimeSeries);
    }

    /** Sets {@link PropertyDefinitionRequest#defaultValue()}; null for absent. */
    public Builder defaultValue(DataValue defaultValue) {
      return set(5, defaultValue);
    }

    /** Sets {@link PropertyDefinitionRequest#defaultValue()} to what a function builds. */
    public Builder defaultValue(Consumer<DataValue.Builder> defaultValue) {
      return defaultValue(DataValue.builder().applyMutation(defaultValue).build());
    }

    /** Sets {@link PropertyDefinitionRequest#configuration()}; null for absent. */
    public Builder configuration(Map<String, String> configuration) {
      return setMap(6, configuration);
    }

    /** Sets {@link PropertyDefinitionRequest#displayName()}; null for absent. */
    public Builder displayName(String displayName) {
      return set(7, displayName);
    }
  }
}
