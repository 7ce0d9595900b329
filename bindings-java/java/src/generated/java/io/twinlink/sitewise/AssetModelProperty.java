package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A property of an asset model: its name, unit, data type and kind. */
public final class AssetModelProperty extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,name,dataType,dataTypeSpec,unit,type,path",
          "t,t,t,e,t,t,r,[r",
          's',
          new AssetModelProperty(null));

  private AssetModelProperty(Object[] values) {
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
    return new AssetModelProperty(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 6:
        return PropertyType.SHAPE;
      case 7:
        return AssetModelPropertyPathSegment.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the property's id, a UUID. In an update also {@code externalId:} and its external id;
   * a new one may have your UUID; 13 to 139 characters; null if absent}
   */
  public String id() {
    return (String) at(0);
  }

  /**
   * {@return the id that you gave it. An update can set it where there is none, but not change it;
   * 2 to 128 characters; null if absent}
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
   * {@return which structure the values have if the type is {@code STRUCT}, such as {@code
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
   * {@return how the property is reached: the steps from the root of its asset model, unmodifiable;
   * empty if absent}
   */
  public List<AssetModelPropertyPathSegment> path() {
    return listAt(7);
  }

  /** {@return whether {@link #path} is there, even if empty} */
  public boolean hasPath() {
    return at(7) != null;
  }

  /** Builds {@link AssetModelProperty}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssetModelProperty, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetModelProperty original) {
      super(original);
    }

    /** Sets {@link AssetModelProperty#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetModelProperty#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetModelProperty#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link AssetModelProperty#dataTypeAsString()}; null for absent. */
    public Builder dataType(String dataType) {
      return set(3, dataType);
    }

    /** Sets {@link AssetModelProperty#dataType()}; null for absent. */
    public Builder dataType(PropertyDataType dataType) {
      return setText(3, dataType);
    }

    /** Sets {@link AssetModelProperty#dataTypeSpec()}; null for absent. */
    public Builder dataTypeSpec(String dataTypeSpec) {
      return set(4, dataTypeSpec);
    }

    /** Sets {@link AssetModelProperty#unit()}; null for absent. */
    public Builder unit(String unit) {
      return set(5, unit);
    }

    /** Sets {@link AssetModelProperty#type()}; null for absent. */
    public Builder type(PropertyType type) {
      return set(6, type);
    }

    /** Sets {@link AssetModelProperty#type()} to what a function builds. */
    public Builder type(Consumer<PropertyType.Builder> type) {
      return type(PropertyType.builder().applyMutation(type).build());
    }

    /** Sets {@link AssetModelProperty#path()}; null for absent. */
    public Builder path(Collection<AssetModelPropertyPathSegment> path) {
      return setList(7, path);
    }

    /** Sets {@link AssetModelProperty#path()}. */
    public Builder path(AssetModelPropertyPathSegment... path) {
      return path(Arrays.asList(path));
    }

    /** Sets {@link AssetModelProperty#path()} to what functions build. */
    @SafeVarargs
    public final Builder path(Consumer<AssetModelPropertyPathSegment.Builder>... path) {
      List<AssetModelPropertyPathSegment> built = new ArrayList<>();
      for (Consumer<AssetModelPropertyPathSegment.Builder> one : path) {
        built.add(AssetModelPropertyPathSegment.builder().applyMutation(one).build());
      }
      return path(built);
    }
  }
}
