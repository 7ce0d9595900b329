package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What a data binding refers to: a property of an asset or of an asset model. */
public final class DataBindingValue extends Structure {
  static final Shape SHAPE =
      new Shape("assetModelProperty,assetProperty", "r,r", 's', new DataBindingValue(null));

  private DataBindingValue(Object[] values) {
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
    return new DataBindingValue(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetModelPropertyBindingValue.SHAPE;
      case 1:
        return AssetPropertyBindingValue.SHAPE;
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

  /** Builds {@link DataBindingValue}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DataBindingValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DataBindingValue original) {
      super(original);
    }

    /** Sets {@link DataBindingValue#assetModelProperty()}; null for absent. */
    public Builder assetModelProperty(AssetModelPropertyBindingValue assetModelProperty) {
      return set(0, assetModelProperty);
    }

    /** Sets {@link DataBindingValue#assetModelProperty()} to what a function builds. */
    public Builder assetModelProperty(
        Consumer<AssetModelPropertyBindingValue.Builder> assetModelProperty) {
      return assetModelProperty(
          AssetModelPropertyBindingValue.builder().applyMutation(assetModelProperty).build());
    }

    /** Sets {@link DataBindingValue#assetProperty()}; null for absent. */
    public Builder assetProperty(AssetPropertyBindingValue assetProperty) {
      return set(1, assetProperty);
    }

    /** Sets {@link DataBindingValue#assetProperty()} to what a function builds. */
    public Builder assetProperty(Consumer<AssetPropertyBindingValue.Builder> assetProperty) {
      return assetProperty(
          AssetPropertyBindingValue.builder().applyMutation(assetProperty).build());
    }
  }
}
