package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * Picks an asset model of SiteWise, with its assets or with the models below it, but not with both.
 */
public final class FilterByAssetModel extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,assetModelExternalId,includeOffspring,includeAssets",
          "t,t,b,b",
          's',
          new FilterByAssetModel(null));

  private FilterByAssetModel(Object[] values) {
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
    return new FilterByAssetModel(values);
  }

  /**
   * {@return the asset model's id, a UUID. Give this or the external id; 36 characters; null if
   * absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /**
   * {@return the asset model's external id. Give this or the id; 2 to 128 characters; null if
   * absent}
   */
  public String assetModelExternalId() {
    return (String) at(1);
  }

  /**
   * {@return whether the asset models below it in its hierarchy are taken too. Not together with
   * its assets; null if absent}
   */
  public Boolean includeOffspring() {
    return (Boolean) at(2);
  }

  /**
   * {@return whether all assets made from the model are taken too. Not together with the models
   * below; null if absent}
   */
  public Boolean includeAssets() {
    return (Boolean) at(3);
  }

  /** Builds {@link FilterByAssetModel}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<FilterByAssetModel, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(FilterByAssetModel original) {
      super(original);
    }

    /** Sets {@link FilterByAssetModel#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /** Sets {@link FilterByAssetModel#assetModelExternalId()}; null for absent. */
    public Builder assetModelExternalId(String assetModelExternalId) {
      return set(1, assetModelExternalId);
    }

    /** Sets {@link FilterByAssetModel#includeOffspring()}; null for absent. */
    public Builder includeOffspring(Boolean includeOffspring) {
      return set(2, includeOffspring);
    }

    /** Sets {@link FilterByAssetModel#includeAssets()}; null for absent. */
    public Builder includeAssets(Boolean includeAssets) {
      return set(3, includeAssets);
    }
  }
}
