package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** SiteWise as a source: which assets and asset models are moved. */
public final class IotSiteWiseSourceConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape("filters", "[r", 's', new IotSiteWiseSourceConfiguration(null));

  private IotSiteWiseSourceConfiguration(Object[] values) {
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
    return new IotSiteWiseSourceConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return IotSiteWiseSourceConfigurationFilter.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return what to take: whatever passes any of the filters. Default: all assets and asset
   * models, unmodifiable; empty if absent}
   */
  public List<IotSiteWiseSourceConfigurationFilter> filters() {
    return listAt(0);
  }

  /** {@return whether {@link #filters} is there, even if empty} */
  public boolean hasFilters() {
    return at(0) != null;
  }

  /**
   * Builds {@link IotSiteWiseSourceConfiguration}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<IotSiteWiseSourceConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(IotSiteWiseSourceConfiguration original) {
      super(original);
    }

    /** Sets {@link IotSiteWiseSourceConfiguration#filters()}; null for absent. */
    public Builder filters(Collection<IotSiteWiseSourceConfigurationFilter> filters) {
      return setList(0, filters);
    }

    /** Sets {@link IotSiteWiseSourceConfiguration#filters()}. */
    public Builder filters(IotSiteWiseSourceConfigurationFilter... filters) {
      return filters(Arrays.asList(filters));
    }

    /** Sets {@link IotSiteWiseSourceConfiguration#filters()} to what functions build. */
    @SafeVarargs
    public final Builder filters(
        Consumer<IotSiteWiseSourceConfigurationFilter.Builder>... filters) {
      List<IotSiteWiseSourceConfigurationFilter> built = new ArrayList<>();
      for (Consumer<IotSiteWiseSourceConfigurationFilter.Builder> one : filters) {
        built.add(IotSiteWiseSourceConfigurationFilter.builder().applyMutation(one).build());
      }
      return filters(built);
    }
  }
}
