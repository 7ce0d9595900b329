package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** How a property is defined, and where that definition comes from. */
public final class PropertyDefinitionResponse extends Structure {
  static final Shape SHAPE =
      new Shape(
          "dataType,isTimeSeries,isRequiredInEntity,isExternalId,isStoredExternally,isImported,isFinal,isInherited,defaultValue,configuration,displayName",
          "r,b,b,b,b,b,b,b,r,{t,t",
          's',
          new PropertyDefinitionResponse(null));

  private PropertyDefinitionResponse(Object[] values) {
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
    return new PropertyDefinitionResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return DataType.SHAPE;
      case 8:
        return DataValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return what values of the property look like; null if absent} */
  public DataType dataType() {
    return (DataType) at(0);
  }

  /** {@return whether its values form a time series; null if absent} */
  public Boolean isTimeSeries() {
    return (Boolean) at(1);
  }

  /** {@return whether an entity must give the property a value; null if absent} */
  public Boolean isRequiredInEntity() {
    return (Boolean) at(2);
  }

  /** {@return whether the property's id is one from a data store outside; null if absent} */
  public Boolean isExternalId() {
    return (Boolean) at(3);
  }

  /**
   * {@return whether its values are kept outside of the service, behind a data connector; null if
   * absent}
   */
  public Boolean isStoredExternally() {
    return (Boolean) at(4);
  }

  /** {@return whether the definition was imported from a data store outside; null if absent} */
  public Boolean isImported() {
    return (Boolean) at(5);
  }

  /** {@return whether the definition is final and cannot be changed; null if absent} */
  public Boolean isFinal() {
    return (Boolean) at(6);
  }

  /** {@return whether the definition comes from a parent by inheritance; null if absent} */
  public Boolean isInherited() {
    return (Boolean) at(7);
  }

  /** {@return the value for components that set none; null if absent} */
  public DataValue defaultValue() {
    return (DataValue) at(8);
  }

  /** {@return settings by key, for the source outside, unmodifiable; empty if absent} */
  public Map<String, String> configuration() {
    return mapAt(9);
  }

  /** {@return whether {@link #configuration} is there, even if empty} */
  public boolean hasConfiguration() {
    return at(9) != null;
  }

  /**
   * {@return a name for people, next to the property's own; 0 to 256 characters; null if absent}
   */
  public String displayName() {
    return (String) at(10);
  }

  /**
   * Builds {@link PropertyDefinitionResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<PropertyDefinitionResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyDefinitionResponse original) {
      super(original);
    }

    /** Sets {@link PropertyDefinitionResponse#dataType()}; null for absent. */
    public Builder dataType(DataType dataType) {
      return set(0, dataType);
    }

    /** Sets {@link PropertyDefinitionResponse#dataType()} to what a function builds. */
    public Builder dataType(Consumer<DataType.Builder> dataType) {
      return dataType(DataType.builder().applyMutation(dataType).build());
    }

    /** Sets {@link PropertyDefinitionResponse#isTimeSeries()}; null for absent. */
    public Builder isTimeSeries(Boolean isTimeSeries) {
      return set(1, isTimeSeries);
    }

    /** Sets {@link PropertyDefinitionResponse#isRequiredInEntity()}; null for absent. */
    public Builder isRequiredInEntity(Boolean isRequiredInEntity) {
      return set(2, isRequiredInEntity);
    }

    /** Sets {@link PropertyDefinitionResponse#isExternalId()}; null for absent. */
    public Builder isExternalId(Boolean isExternalId) {
      return set(3, isExternalId);
    }

    /** Sets {@link PropertyDefinitionResponse#isStoredExternally()}; null for absent. */
    public Builder isStoredExternally(Boolean isStoredExternally) {
      return set(4, isStoredExternally);
    }

    /** Sets {@link PropertyDefinitionResponse#isImported()}; null for absent. */
    public Builder isImported(Boolean isImported) {
      return set(5, isImported);
    }

    /** Sets {@link PropertyDefinitionResponse#isFinal()}; null for absent. */
    public Builder isFinal(Boolean isFinal) {
      return set(6, isFinal);
    }

    /** Sets {@link PropertyDefinitionResponse#isInherited()}; null for absent. */
    public Builder isInherited(Boolean isInherited) {
      return set(7, isInherited);
    }

    /** Sets {@link PropertyDefinitionResponse#defaultValue()}; null for absent. */
    public Builder defaultValue(DataValue defaultValue) {
      return set(8, defaultValue);
    }

    /** Sets {@link PropertyDefinitionResponse#defaultValue()} to what a function builds. */
    public Builder defaultValue(Consumer<DataValue.Builder> defaultValue) {
      return defaultValue(DataValue.builder().applyMutation(defaultValue).build());
    }

    /** Sets {@link PropertyDefinitionResponse#configuration()}; null for absent. */
    public Builder configuration(Map<String, String> configuration) {
      return setMap(9, configuration);
    }

    /** Sets {@link PropertyDefinitionResponse#displayName()}; null for absent. */
    public Builder displayName(String displayName) {
      return set(10, displayName);
    }
  }
}
