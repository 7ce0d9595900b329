package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A composite model to create with an asset model. Each asset made from the model gets it. */
public final class AssetModelCompositeModelDefinition extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,name,description,type,properties",
          "t,t,t,t,t,[r",
          's',
          new AssetModelCompositeModelDefinition(null));

  private AssetModelCompositeModelDefinition(Object[] values) {
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
    return new AssetModelCompositeModelDefinition(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 5:
        return AssetModelPropertyDefinition.SHAPE;
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
   * {@return an id of your own, used for one composite model of the asset model only; 2 to 128
   * characters; null if absent}
   */
  public String externalId() {
    return (String) at(1);
  }

  /** {@return the name of the composite model; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(2);
  }

  /**
   * {@return what the composite model is for, in your own words; 1 to 2048 characters; null if
   * absent}
   */
  public String description() {
    return (String) at(3);
  }

  /**
   * {@return the type of the composite model; {@code AWS/ALARM} for an alarm; 1 to 256 characters;
   * null if absent}
   */
  public String type() {
    return (String) at(4);
  }

  /** {@return the properties defined in the composite model, unmodifiable; empty if absent} */
  public List<AssetModelPropertyDefinition> properties() {
    return listAt(5);
  }

  /** {@return whether {@link #properties} is there, even if empty} */
  public boolean hasProperties() {
    return at(5) != null;
  }

  /**
   * Builds {@link AssetModelCompositeModelDefinition}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<AssetModelCompositeModelDefinition, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetModelCompositeModelDefinition original) {
      super(original);
    }

    /** Sets {@link AssetModelCompositeModelDefinition#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetModelCompositeModelDefinition#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetModelCompositeModelDefinition#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link AssetModelCompositeModelDefinition#description()}; null for absent. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link AssetModelCompositeModelDefinition#type()}; null for absent. */
    public Builder type(String type) {
      return set(4, type);
    }

    /** Sets {@link AssetModelCompositeModelDefinition#properties()}; null for absent. */
    public Builder properties(Collection<AssetModelPropertyDefinition> properties) {
      return setList(5, properties);
    }

    /** Sets {@link AssetModelCompositeModelDefinition#properties()}. */
    public Builder properties(AssetModelPropertyDefinition... properties) {
      return properties(Arrays.asList(properties));
    }

    /** Sets {@link AssetModelCompositeModelDefinition#properties()} to what functions build. */
    @SafeVarargs
    public final Builder properties(Consumer<AssetModelPropertyDefinition.Builder>... properties) {
      List<AssetModelPropertyDefinition> built = new ArrayList<>();
      for (Consumer<AssetModelPropertyDefinition.Builder> one : properties) {
        built.add(AssetModelPropertyDefinition.builder().applyMutation(one).build());
      }
      return properties(built);
    }
  }
}
