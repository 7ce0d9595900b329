package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A composite model of an asset, with its properties. */
public final class AssetCompositeModel extends Structure {
  static final Shape SHAPE =
      new Shape(
          "name,description,type,properties,id,externalId",
          "t,t,t,[r,t,t",
          's',
          new AssetCompositeModel(null));

  private AssetCompositeModel(Object[] values) {
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
    return new AssetCompositeModel(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return AssetProperty.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the composite model; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(0);
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(1);
  }

  /**
   * {@return the type of the composite model; {@code AWS/ALARM} for an alarm; 1 to 256 characters;
   * null if absent}
   */
  public String type() {
    return (String) at(2);
  }

  /** {@return the properties of the composite model, unmodifiable; empty if absent} */
  public List<AssetProperty> properties() {
    return listAt(3);
  }

  /** {@return whether {@link #properties} is there, even if empty} */
  public boolean hasProperties() {
    return at(3) != null;
  }

  /** {@return the id of the composite model, a UUID; 36 characters; null if absent} */
  public String id() {
    return (String) at(4);
  }

  /** {@return the id that you gave it; 2 to 128 characters; null if absent} */
  public String externalId() {
    return (String) at(5);
  }

  /** Builds {@link AssetCompositeModel}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssetCompositeModel, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetCompositeModel original) {
      super(original);
    }

    /** Sets {@link AssetCompositeModel#name()}; null for absent. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link AssetCompositeModel#description()}; null for absent. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link AssetCompositeModel#type()}; null for absent. */
    public Builder type(String type) {
      return set(2, type);
    }

    /** Sets {@link AssetCompositeModel#properties()}; null for absent. */
    public Builder properties(Collection<AssetProperty> properties) {
      return setList(3, properties);
    }

    /** Sets {@link AssetCompositeModel#properties()}. */
    public Builder properties(AssetProperty... properties) {
      return properties(Arrays.asList(properties));
    }

    /** Sets {@link AssetCompositeModel#properties()} to what functions build. */
    @SafeVarargs
    public final Builder properties(Consumer<AssetProperty.Builder>... properties) {
      List<AssetProperty> built = new ArrayList<>();
      for (Consumer<AssetProperty.Builder> one : properties) {
        built.add(AssetProperty.builder().applyMutation(one).build());
      }
      return properties(built);
    }

    /** Sets {@link AssetCompositeModel#id()}; null for absent. */
    public Builder id(String id) {
      return set(4, id);
    }

    /** Sets {@link AssetCompositeModel#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(5, externalId);
    }
  }
}
