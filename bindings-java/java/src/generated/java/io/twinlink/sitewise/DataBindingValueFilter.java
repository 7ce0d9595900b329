package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/**
 * What the data bindings that are looked for refer to: an asset, an asset model or a property of
 * one.
 */
public final class DataBindingValueFilter extends Structure {
  static final Shape SHAPE =
      new Shape(
          "asset,assetModel,assetProperty,assetModelProperty",
          "r,r,r,r",
          's',
          new DataBindingValueFilter(null));

  private DataBindingValueFilter(Object[] values) {
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
    return new DataBindingValueFilter(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetBindingValueFilter.SHAPE;
      case 1:
        return AssetModelBindingValueFilter.SHAPE;
      case 2:
        return AssetPropertyBindingValueFilter.SHAPE;
      case 3:
        return AssetModelPropertyBindingValueFilter.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return finds the data bindings that refer to this asset or to properties of it; null if
   * absent}
   */
  public AssetBindingValueFilter asset() {
    return (AssetBindingValueFilter) at(0);
  }

  /**
   * {@return finds the data bindings that refer to this asset model or to properties of it; null if
   * absent}
   */
  public AssetModelBindingValueFilter assetModel() {
    return (AssetModelBindingValueFilter) at(1);
  }

  /** {@return finds the data bindings that refer to this property of an asset; null if absent} */
  public AssetPropertyBindingValueFilter assetProperty() {
    return (AssetPropertyBindingValueFilter) at(2);
  }

  /**
   * {@return finds the data bindings that refer to this property of an asset model; null if absent}
   */
  public AssetModelPropertyBindingValueFilter assetModelProperty() {
    return (AssetModelPropertyBindingValueFilter) at(3);
  }

  /** Builds {@link DataBindingValueFilter}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DataBindingValueFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DataBindingValueFilter original) {
      super(original);
    }

    /** Sets {@link DataBindingValueFilter#asset()}; null for absent. */
    public Builder asset(AssetBindingValueFilter asset) {
      return set(0, asset);
    }

    /** Sets {@link DataBindingValueFilter#asset()} to what a function builds. */
    public Builder asset(Consumer<AssetBindingValueFilter.Builder> asset) {
      return asset(AssetBindingValueFilter.builder().applyMutation(asset).build());
    }

    /** Sets {@link DataBindingValueFilter#assetModel()}; null for absent. */
    public Builder assetModel(AssetModelBindingValueFilter assetModel) {
      return set(1, assetModel);
    }

    /** Sets {@link DataBindingValueFilter#assetModel()} to what a function builds. */
    public Builder assetModel(Consumer<AssetModelBindingValueFilter.Builder> assetModel) {
      return assetModel(AssetModelBindingValueFilter.builder().applyMutation(assetModel).build());
    }

    /** Sets {@link DataBindingValueFilter#assetProperty()}; null for absent. */
    public Builder assetProperty(AssetPropertyBindingValueFilter assetProperty) {
      return set(2, assetProperty);
    }

    /** Sets {@link DataBindingValueFilter#assetProperty()} to what a function builds. */
    public Builder assetProperty(Consumer<AssetPropertyBindingValueFilter.Builder> assetProperty) {
      return assetProperty(
          AssetPropertyBindingValueFilter.builder().applyMutation(assetProperty).build());
    }

    /** Sets {@link DataBindingValueFilter#assetModelProperty()}; null for absent. */
    public Builder assetModelProperty(AssetModelPropertyBindingValueFilter assetModelProperty) {
      return set(3, assetModelProperty);
    }

    /** Sets {@link DataBindingValueFilter#assetModelProperty()} to what a function builds. */
    public Builder assetModelProperty(
        Consumer<AssetModelPropertyBindingValueFilter.Builder> assetModelProperty) {
      return assetModelProperty(
          AssetModelPropertyBindingValueFilter.builder().applyMutation(assetModelProperty).build());
    }
  }
}
