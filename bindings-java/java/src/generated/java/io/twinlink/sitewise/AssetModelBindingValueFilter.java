package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Finds the data bindings that refer to an asset model or to properties of it. */
public final class AssetModelBindingValueFilter extends Structure {
  static final Shape SHAPE =
      new Shape("assetModelId", "t", 's', new AssetModelBindingValueFilter(null));

  private AssetModelBindingValueFilter(Object[] values) {
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
    return new AssetModelBindingValueFilter(values);
  }

  /**
   * {@return the id of the asset model; only data bindings that refer to it are found; 36
   * characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /**
   * Builds {@link AssetModelBindingValueFilter}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<AssetModelBindingValueFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetModelBindingValueFilter original) {
      super(original);
    }

    /** Sets {@link AssetModelBindingValueFilter#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }
  }
}
