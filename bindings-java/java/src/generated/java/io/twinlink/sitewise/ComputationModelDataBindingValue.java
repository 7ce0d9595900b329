package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a variable is bound to: a property of an asset model, a property of an asset, or a list of
 * such.
 */
public final class ComputationModelDataBindingValue extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelProperty,assetProperty,list",
          "r,r,[r",
          's',
          new ComputationModelDataBindingValue(null));

  private ComputationModelDataBindingValue(Object[] values) {
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
    return new ComputationModelDataBindingValue(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetModelPropertyBindingValue.SHAPE;
      case 1:
        return AssetPropertyBindingValue.SHAPE;
      case 2:
        return ComputationModelDataBindingValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return a property of an asset model; null if absent} */
  public AssetModelPropertyBindingValue assetModelProperty() {
    return (AssetModelPropertyBindingValue) at(0);
  }

  /** {@return a property of an asset; null if absent} */
  public AssetPropertyBindingValue assetProperty() {
    return (AssetPropertyBindingValue) at(1);
  }

  /** {@return several bindings for one variable, unmodifiable; empty if absent} */
  public List<ComputationModelDataBindingValue> list() {
    return listAt(2);
  }

  /** {@return whether {@link #list} is there, even if empty} */
  public boolean hasList() {
    return at(2) != null;
  }

  /**
   * Builds {@link ComputationModelDataBindingValue}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ComputationModelDataBindingValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComputationModelDataBindingValue original) {
      super(original);
    }

    /** Sets {@link ComputationModelDataBindingValue#assetModelProperty()}; null for absent. */
    public Builder assetModelProperty(AssetModelPropertyBindingValue assetModelProperty) {
      return set(0, assetModelProperty);
    }

    /**
     * Sets {@link ComputationModelDataBindingValue#assetModelProperty()} to what a function builds.
     */
    public Builder assetModelProperty(
        Consumer<AssetModelPropertyBindingValue.Builder> assetModelProperty) {
      return assetModelProperty(
          AssetModelPropertyBindingValue.builder().applyMutation(assetModelProperty).build());
    }

    /** Sets {@link ComputationModelDataBindingValue#assetProperty()}; null for absent. */
    public Builder assetProperty(AssetPropertyBindingValue assetProperty) {
      return set(1, assetProperty);
    }

    /** Sets {@link ComputationModelDataBindingValue#assetProperty()} to what a function builds. */
    public Builder assetProperty(Consumer<AssetPropertyBindingValue.Builder> assetProperty) {
      return assetProperty(
          AssetPropertyBindingValue.builder().applyMutation(assetProperty).build());
    }

    /** Sets {@link ComputationModelDataBindingValue#list()}; null for absent. */
    public Builder list(Collection<ComputationModelDataBindingValue> list) {
      return setList(2, list);
    }

    /** Sets {@link ComputationModelDataBindingValue#list()}. */
    public Builder list(ComputationModelDataBindingValue... list) {
      return list(Arrays.asList(list));
    }

    /** Sets {@link ComputationModelDataBindingValue#list()} to what functions build. */
    @SafeVarargs
    public final Builder list(Consumer<ComputationModelDataBindingValue.Builder>... list) {
      List<ComputationModelDataBindingValue> built = new ArrayList<>();
      for (Consumer<ComputationModelDataBindingValue.Builder> one : list) {
        built.add(ComputationModelDataBindingValue.builder().applyMutation(one).build());
      }
      return list(built);
    }
  }
}
