package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Picks an asset of SiteWise, with its model or with the assets below it, but not with both. */
public final class FilterByAsset extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetId,assetExternalId,includeOffspring,includeAssetModel",
          "t,t,b,b",
          's',
          new FilterByAsset(null));

  private FilterByAsset(Object[] values) {
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
    return new FilterByAsset(values);
  }

  /**
   * {@return the asset's id, a UUID. Give this or the external id; 36 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /** {@return the asset's external id. Give this or the id; 2 to 128 characters; null if absent} */
  public String assetExternalId() {
    return (String) at(1);
  }

  /**
   * {@return whether the assets below it in its hierarchy are taken too. Not together with the
   * asset model; null if absent}
   */
  public Boolean includeOffspring() {
    return (Boolean) at(2);
  }

  /**
   * {@return whether its asset model is taken too. Not together with the assets below; null if
   * absent}
   */
  public Boolean includeAssetModel() {
    return (Boolean) at(3);
  }

  /** Builds {@link FilterByAsset}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<FilterByAsset, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(FilterByAsset original) {
      super(original);
    }

    /** Sets {@link FilterByAsset#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link FilterByAsset#assetExternalId()}; null for absent. */
    public Builder assetExternalId(String assetExternalId) {
      return set(1, assetExternalId);
    }

    /** Sets {@link FilterByAsset#includeOffspring()}; null for absent. */
    public Builder includeOffspring(Boolean includeOffspring) {
      return set(2, includeOffspring);
    }

    /** Sets {@link FilterByAsset#includeAssetModel()}; null for absent. */
    public Builder includeAssetModel(Boolean includeAssetModel) {
      return set(3, includeAssetModel);
    }
  }
}
