package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** How the properties of an interface find their counterparts in an asset model. */
public final class PropertyMappingConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape(
          "matchByPropertyName,createMissingProperty,overrides",
          "b,b,[r",
          's',
          new PropertyMappingConfiguration(null));

  private PropertyMappingConfiguration(Object[] values) {
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
    return new PropertyMappingConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return PropertyMapping.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return whether properties of the same name are taken for counterparts; null if absent} */
  public Boolean matchByPropertyName() {
    return (Boolean) at(0);
  }

  /**
   * {@return whether properties of the interface that the asset model lacks are created in it; null
   * if absent}
   */
  public Boolean createMissingProperty() {
    return (Boolean) at(1);
  }

  /**
   * {@return pairs of counterparts that count more than equal names, unmodifiable; empty if absent}
   */
  public List<PropertyMapping> overrides() {
    return listAt(2);
  }

  /** {@return whether {@link #overrides} is there, even if empty} */
  public boolean hasOverrides() {
    return at(2) != null;
  }

  /**
   * Builds {@link PropertyMappingConfiguration}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<PropertyMappingConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyMappingConfiguration original) {
      super(original);
    }

    /** Sets {@link PropertyMappingConfiguration#matchByPropertyName()}; null for absent. */
    public Builder matchByPropertyName(Boolean matchByPropertyName) {
      return set(0, matchByPropertyName);
    }

    /** Sets {@link PropertyMappingConfiguration#createMissingProperty()}; null for absent. */
    public Builder createMissingProperty(Boolean createMissingProperty) {
      return set(1, createMissingProperty);
    }

    /** Sets {@link PropertyMappingConfiguration#overrides()}; null for absent. */
    public Builder overrides(Collection<PropertyMapping> overrides) {
      return setList(2, overrides);
    }

    /** Sets {@link PropertyMappingConfiguration#overrides()}. */
    public Builder overrides(PropertyMapping... overrides) {
      return overrides(Arrays.asList(overrides));
    }

    /** Sets {@link PropertyMappingConfiguration#overrides()} to what functions build. */
    @SafeVarargs
    public final Builder overrides(Consumer<PropertyMapping.Builder>... overrides) {
      List<PropertyMapping> built = new ArrayList<>();
      for (Consumer<PropertyMapping.Builder> one : overrides) {
        built.add(PropertyMapping.builder().applyMutation(one).build());
      }
      return overrides(built);
    }
  }
}
