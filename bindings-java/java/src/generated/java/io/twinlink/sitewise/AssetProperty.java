package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A property of an asset: its name, alias, unit, data type and notifications. */
public final class AssetProperty extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,name,alias,notification,dataType,dataTypeSpec,unit,path",
          "t,t,t,t,r,e,t,t,[r",
          's',
          new AssetProperty(null));

  private AssetProperty(Object[] values) {
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
    return new AssetProperty(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return PropertyNotification.SHAPE;
      case 8:
        return AssetPropertyPathSegment.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the property, a UUID; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** {@return the id that you gave it; 2 to 128 characters; null if absent} */
  public String externalId() {
    return (String) at(1);
  }

  /** {@return the name of the property; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(2);
  }

  /**
   * {@return the name of the property's data stream, such as the OPC UA path {@code
   * /company/windfarm/3/turbine/7/temperature}; null if absent}
   */
  public String alias() {
    return (String) at(3);
  }

  /** {@return whether new values are published, and on which MQTT topic; null if absent} */
  public PropertyNotification notification() {
    return (PropertyNotification) at(4);
  }

  /**
   * {@return the type of the values; {@link PropertyDataType#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public PropertyDataType dataType() {
    return PropertyDataType.fromValue(dataTypeAsString());
  }

  /** {@return the text of {@link #dataType} as AWS has it; null if absent} */
  public String dataTypeAsString() {
    return (String) at(5);
  }

  /**
   * {@return which structure the values have if the type is {@code STRUCT}; absent otherwise; 1 to
   * 256 characters}
   */
  public String dataTypeSpec() {
    return (String) at(6);
  }

  /**
   * {@return the unit of the values, such as {@code Newtons} or {@code RPM}; 1 to 256 characters;
   * null if absent}
   */
  public String unit() {
    return (String) at(7);
  }

  /**
   * {@return how the property is reached: the steps from the root of the asset, unmodifiable; empty
   * if absent}
   */
  public List<AssetPropertyPathSegment> path() {
    return listAt(8);
  }

  /** {@return whether {@link #path} is there, even if empty} */
  public boolean hasPath() {
    return at(8) != null;
  }

  /** Builds {@link AssetProperty}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssetProperty, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetProperty original) {
      super(original);
    }

    /** Sets {@link AssetProperty#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetProperty#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetProperty#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link AssetProperty#alias()}; null for absent. */
    public Builder alias(String alias) {
      return set(3, alias);
    }

    /** Sets {@link AssetProperty#notification()}; null for absent. */
    public Builder notification(PropertyNotification notification) {
      return set(4, notification);
    }

    /** Sets {@link AssetProperty#notification()} to what a function builds. */
    public Builder notification(Consumer<PropertyNotification.Builder> notification) {
      return notification(PropertyNotification.builder().applyMutation(notification).build());
    }

    /** Sets {@link AssetProperty#dataTypeAsString()}; null for absent. */
    public Builder dataType(String dataType) {
      return set(5, dataType);
    }

    /** Sets {@link AssetProperty#dataType()}; null for absent. */
    public Builder dataType(PropertyDataType dataType) {
      return setText(5, dataType);
    }

    /** Sets {@link AssetProperty#dataTypeSpec()}; null for absent. */
    public Builder dataTypeSpec(String dataTypeSpec) {
      return set(6, dataTypeSpec);
    }

    /** Sets {@link AssetProperty#unit()}; null for absent. */
    public Builder unit(String unit) {
      return set(7, unit);
    }

    /** Sets {@link AssetProperty#path()}; null for absent. */
    public Builder path(Collection<AssetPropertyPathSegment> path) {
      return setList(8, path);
    }

    /** Sets {@link AssetProperty#path()}. */
    public Builder path(AssetPropertyPathSegment... path) {
      return path(Arrays.asList(path));
    }

    /** Sets {@link AssetProperty#path()} to what functions build. */
    @SafeVarargs
    public final Builder path(Consumer<AssetPropertyPathSegment.Builder>... path) {
      List<AssetPropertyPathSegment> built = new ArrayList<>();
      for (Consumer<AssetPropertyPathSegment.Builder> one : path) {
        built.add(AssetPropertyPathSegment.builder().applyMutation(one).build());
      }
      return path(built);
    }
  }
}
