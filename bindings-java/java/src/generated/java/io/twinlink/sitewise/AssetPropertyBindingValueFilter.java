package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Finds the data bindings that refer to one property of an asset. */
public final class AssetPropertyBindingValueFilter extends Structure {
  static final Shape SHAPE =
      new Shape("assetId,propertyId", "t,t", 's', new AssetPropertyBindingValueFilter(null));

  private AssetPropertyBindingValueFilter(Object[] values) {
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
    return new AssetPropertyBindingValueFilter(values);
  }

  /** {@return the id of the asset with the property; 36 characters; null if absent} */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the property; only data bindings that refer to it are found; 36 characters;
   * null if absent}
   */
  public String propertyId() {
    return (String) at(1);
  }

  /**
   * Builds {@link AssetPropertyBindingValueFilter}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<AssetPropertyBindingValueFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetPropertyBindingValueFilter original) {
      super(original);
    }

    /** Sets {@link AssetPropertyBindingValueFilter#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link AssetPropertyBindingValueFilter#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(1, propertyId);
    }
  }
}
