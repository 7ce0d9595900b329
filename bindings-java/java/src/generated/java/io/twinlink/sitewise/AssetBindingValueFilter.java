package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Finds the data bindings that refer to an asset or to properties of it. */
public final class AssetBindingValueFilter extends Structure {
  static final Shape SHAPE = new Shape("assetId", "t", 's', new AssetBindingValueFilter(null));

  private AssetBindingValueFilter(Object[] values) {
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
    return new AssetBindingValueFilter(values);
  }

  /**
   * {@return the id of the asset; only data bindings that refer to it are found; 36 characters;
   * null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * Builds {@link AssetBindingValueFilter}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<AssetBindingValueFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetBindingValueFilter original) {
      super(original);
    }

    /** Sets {@link AssetBindingValueFilter#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }
  }
}
