package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A property of an asset model that a variable is bound to. */
public final class AssetModelPropertyBindingValue extends Structure {
  static final Shape SHAPE =
      new Shape("assetModelId,propertyId", "t,t", 's', new AssetModelPropertyBindingValue(null));

  private AssetModelPropertyBindingValue(Object[] values) {
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
    return new AssetModelPropertyBindingValue(values);
  }

  /** {@return the id of the asset model with the property; 36 characters; null if absent} */
  public String assetModelId() {
    return (String) at(0);
  }

  /** {@return the id of the property; 36 characters; null if absent} */
  public String propertyId() {
    return (String) at(1);
  }

  /**
   * Builds {@link AssetModelPropertyBindingValue}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<AssetModelPropertyBindingValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetModelPropertyBindingValue original) {
      super(original);
    }

    /** Sets {@link AssetModelPropertyBindingValue#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /** Sets {@link AssetModelPropertyBindingValue#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(1, propertyId);
    }
  }
}
