package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Picks assets or asset models of SiteWise. */
public final class IotSiteWiseSourceConfigurationFilter extends Structure {
  static final Shape SHAPE =
      new Shape(
          "filterByAssetModel,filterByAsset",
          "r,r",
          'u',
          new IotSiteWiseSourceConfigurationFilter(null));

  private IotSiteWiseSourceConfigurationFilter(Object[] values) {
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
    return new IotSiteWiseSourceConfigurationFilter(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return FilterByAssetModel.SHAPE;
      case 1:
        return FilterByAsset.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return an asset model to take; null if absent} */
  public FilterByAssetModel filterByAssetModel() {
    return (FilterByAssetModel) at(0);
  }

  /** {@return an asset to take; null if absent} */
  public FilterByAsset filterByAsset() {
    return (FilterByAsset) at(1);
  }

  /**
   * {@return which member is set; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version: {@link #members} has it}
   */
  public Type type() {
    if (at(0) != null) {
      return Type.FILTER_BY_ASSET_MODEL;
    }
    if (at(1) != null) {
      return Type.FILTER_BY_ASSET;
    }
    return Type.UNKNOWN_TO_SDK_VERSION;
  }

  /** Which member of a {@link IotSiteWiseSourceConfigurationFilter} is set. */
  public enum Type {
    /** {@link IotSiteWiseSourceConfigurationFilter#filterByAssetModel}. */
    FILTER_BY_ASSET_MODEL,
    /** {@link IotSiteWiseSourceConfigurationFilter#filterByAsset}. */
    FILTER_BY_ASSET,
    /** None that this version knows. */
    UNKNOWN_TO_SDK_VERSION
  }

  /**
   * Builds {@link IotSiteWiseSourceConfigurationFilter}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<IotSiteWiseSourceConfigurationFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(IotSiteWiseSourceConfigurationFilter original) {
      super(original);
    }

    /** Sets {@link IotSiteWiseSourceConfigurationFilter#filterByAssetModel()}; null for absent. */
    public Builder filterByAssetModel(FilterByAssetModel filterByAssetModel) {
      return set(0, filterByAssetModel);
    }

    /**
     * Sets {@link IotSiteWiseSourceConfigurationFilter#filterByAssetModel()} to what a function
     * builds.
     */
    public Builder filterByAssetModel(Consumer<FilterByAssetModel.Builder> filterByAssetModel) {
      return filterByAssetModel(
          FilterByAssetModel.builder().applyMutation(filterByAssetModel).build());
    }

    /** Sets {@link IotSiteWiseSourceConfigurationFilter#filterByAsset()}; null for absent. */
    public Builder filterByAsset(FilterByAsset filterByAsset) {
      return set(1, filterByAsset);
    }

    /**
     * Sets {@link IotSiteWiseSourceConfigurationFilter#filterByAsset()} to what a function builds.
     */
    public Builder filterByAsset(Consumer<FilterByAsset.Builder> filterByAsset) {
      return filterByAsset(FilterByAsset.builder().applyMutation(filterByAsset).build());
    }
  }
}
