package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A property of an asset that a variable is bound to; its values go into the computation. */
public final class AssetPropertyBindingValue extends Structure {
  static final Shape SHAPE =
      new Shape("assetId,propertyId", "t,t", 's', new AssetPropertyBindingValue(null));

  private AssetPropertyBindingValue(Object[] values) {
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
    return new AssetPropertyBindingValue(values);
  }

  /** {@return the id of the asset with the property; 36 characters; null if absent} */
  public String assetId() {
    return (String) at(0);
  }

  /** {@return the id of the property; 36 characters; null if absent} */
  public String propertyId() {
    return (String) at(1);
  }

  /**
   * Builds {@link AssetPropertyBindingValue}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<AssetPropertyBindingValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetPropertyBindingValue original) {
      super(original);
    }

    /** Sets {@link AssetPropertyBindingValue#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link AssetPropertyBindingValue#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(1, propertyId);
    }
  }
}
