package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A property to create with an asset model. Each asset made from the model gets it. */
public final class AssetModelPropertyDefinition extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,name,dataType,dataTypeSpec,unit,type",
          "t,t,t,e,t,t,r",
          's',
          new AssetModelPropertyDefinition(null));

  private AssetModelPropertyDefinition(Object[] values) {
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
    return new AssetModelPropertyDefinition(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 6:
        return PropertyType.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return a globally unique UUID of your own. Default: one is made; 36 characters; null if
   * absent}
   */
  public String id() {
    return (String) at(0);
  }

  /**
   * {@return an id of your own, used for one property of the asset model only; 2 to 128 characters;
   * null if absent}
   */
  public String externalId() {
    return (String) at(1);
  }

  /** {@return the name of the property; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(2);
  }

  /**
   * {@return the type of the values. {@code VIDEO}, {@code ANNOTATION} and {@code JSON} are not
   * possible here. {@code STRUCT} goes with {@code dataTypeSpec}; {@link
   * PropertyDataType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public PropertyDataType dataType() {
    return PropertyDataType.fromValue(dataTypeAsString());
  }

  /** {@return the text of {@link #dataType} as AWS has it; null if absent} */
  public String dataTypeAsString() {
    return (String) at(3);
  }

  /**
   * {@return which structure the values have. Needed if the type is {@code STRUCT}; {@code
   * AWS/ALARM_STATE} for the state of an alarm; 1 to 256 characters; null if absent}
   */
  public String dataTypeSpec() {
    return (String) at(4);
  }

  /**
   * {@return the unit of the values, such as {@code Newtons} or {@code RPM}; 1 to 256 characters;
   * null if absent}
   */
  public String unit() {
    return (String) at(5);
  }

  /**
   * {@return whether it is an attribute, a measurement, a transform or a metric, with its settings;
   * null if absent}
   */
  public PropertyType type() {
    return (PropertyType) at(6);
  }

  /**
   * Builds {@link AssetModelPropertyDefinition}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<AssetModelPropertyDefinition, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetModelPropertyDefinition original) {
      super(original);
    }

    /** Sets {@link AssetModelPropertyDefinition#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetModelPropertyDefinition#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetModelPropertyDefinition#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link AssetModelPropertyDefinition#dataTypeAsString()}; null for absent. */
    public Builder dataType(String dataType) {
      return set(3, dataType);
    }

    /** Sets {@link AssetModelPropertyDefinition#dataType()}; null for absent. */
    public Builder dataType(PropertyDataType dataType) {
      return setText(3, dataType);
    }

    /** Sets {@link AssetModelPropertyDefinition#dataTypeSpec()}; null for absent. */
    public Builder dataTypeSpec(String dataTypeSpec) {
      return set(4, dataTypeSpec);
    }

    /** Sets {@link AssetModelPropertyDefinition#unit()}; null for absent. */
    public Builder unit(String unit) {
      return set(5, unit);
    }

    /** Sets {@link AssetModelPropertyDefinition#type()}; null for absent. */
    public Builder type(PropertyType type) {
      return set(6, type);
    }

    /** Sets {@link AssetModelPropertyDefinition#type()} to what a function builds. */
    public Builder type(Consumer<PropertyType.Builder> type) {
      return type(PropertyType.builder().applyMutation(type).build());
    }
  }
}
