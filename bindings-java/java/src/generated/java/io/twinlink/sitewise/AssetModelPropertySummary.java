package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A property of an asset model, with its place in the model and the interfaces that have it. */
public final class AssetModelPropertySummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,name,dataType,dataTypeSpec,unit,type,assetModelCompositeModelId,path,interfaceSummaries",
          "t,t,t,e,t,t,r,t,[r,[r",
          's',
          new AssetModelPropertySummary(null));

  private AssetModelPropertySummary(Object[] values) {
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
    return new AssetModelPropertySummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 6:
        return PropertyType.SHAPE;
      case 8:
        return AssetModelPropertyPathSegment.SHAPE;
      case 9:
        return InterfaceSummary.SHAPE;
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
   * {@return the type of the values; {@link PropertyDataType#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
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
   * {@return the composite model that the property is in, by its id; absent if it is in none; 36
   * characters}
   */
  public String assetModelCompositeModelId() {
    return (String) at(7);
  }

  /**
   * {@return how the property is reached: the steps from the root of its asset model, unmodifiable;
   * empty if absent}
   */
  public List<AssetModelPropertyPathSegment> path() {
    return listAt(8);
  }

  /** {@return whether {@link #path} is there, even if empty} */
  public boolean hasPath() {
    return at(8) != null;
  }

  /**
   * {@return the interfaces that the property belongs to, each with its counterpart there,
   * unmodifiable; empty if absent}
   */
  public List<InterfaceSummary> interfaceSummaries() {
    return listAt(9);
  }

  /** {@return whether {@link #interfaceSummaries} is there, even if empty} */
  public boolean hasInterfaceSummaries() {
    return at(9) != null;
  }

  /**
   * Builds {@link AssetModelPropertySummary}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<AssetModelPropertySummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetModelPropertySummary original) {
      super(original);
    }

    /** Sets {@link AssetModelPropertySummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetModelPropertySummary#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetModelPropertySummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link AssetModelPropertySummary#dataTypeAsString()}; null for absent. */
    public Builder dataType(String dataType) {
      return set(3, dataType);
    }

    /** Sets {@link AssetModelPropertySummary#dataType()}; null for absent. */
    public Builder dataType(PropertyDataType dataType) {
      return setText(3, dataType);
    }

    /** Sets {@link AssetModelPropertySummary#dataTypeSpec()}; null for absent. */
    public Builder dataTypeSpec(String dataTypeSpec) {
      return set(4, dataTypeSpec);
    }

    /** Sets {@link AssetModelPropertySummary#unit()}; null for absent. */
    public Builder unit(String unit) {
      return set(5, unit);
    }

    /** Sets {@link AssetModelPropertySummary#type()}; null for absent. */
    public Builder type(PropertyType type) {
      return set(6, type);
    }

    /** Sets {@link AssetModelPropertySummary#type()} to what a function builds. */
    public Builder type(Consumer<PropertyType.Builder> type) {
      return type(PropertyType.builder().applyMutation(type).build());
    }

    /** Sets {@link AssetModelPropertySummary#assetModelCompositeModelId()}; null for absent. */
    public Builder assetModelCompositeModelId(String assetModelCompositeModelId) {
      return set(7, assetModelCompositeModelId);
    }

    /** Sets {@link AssetModelPropertySummary#path()}; null for absent. */
    public Builder path(Collection<AssetModelPropertyPathSegment> path) {
      return setList(8, path);
    }

    /** Sets {@link AssetModelPropertySummary#path()}. */
    public Builder path(AssetModelPropertyPathSegment... path) {
      return path(Arrays.asList(path));
    }

    /** Sets {@link AssetModelPropertySummary#path()} to what functions build. */
    @SafeVarargs
    public final Builder path(Consumer<AssetModelPropertyPathSegment.Builder>... path) {
      List<AssetModelPropertyPathSegment> built = new ArrayList<>();
      for (Consumer<AssetModelPropertyPathSegment.Builder> one : path) {
        built.add(AssetModelPropertyPathSegment.builder().applyMutation(one).build());
      }
      return path(built);
    }

    /** Sets {@link AssetModelPropertySummary#interfaceSummaries()}; null for absent. */
    public Builder interfaceSummaries(Collection<InterfaceSummary> interfaceSummaries) {
      return setList(9, interfaceSummaries);
    }

    /** Sets {@link AssetModelPropertySummary#interfaceSummaries()}. */
    public Builder interfaceSummaries(InterfaceSummary... interfaceSummaries) {
      return interfaceSummaries(Arrays.asList(interfaceSummaries));
    }

    /** Sets {@link AssetModelPropertySummary#interfaceSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder interfaceSummaries(
        Consumer<InterfaceSummary.Builder>... interfaceSummaries) {
      List<InterfaceSummary> built = new ArrayList<>();
      for (Consumer<InterfaceSummary.Builder> one : interfaceSummaries) {
        built.add(InterfaceSummary.builder().applyMutation(one).build());
      }
      return interfaceSummaries(built);
    }
  }
}
