package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Which shadows and places are indexed. */
public final class IndexingFilter extends Structure {
  static final Shape SHAPE =
      new Shape(
          "namedShadowNames,geoLocations,connectivity", "[t,[r,r", 's', new IndexingFilter(null));

  private IndexingFilter(Object[] values) {
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
    return new IndexingFilter(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return GeoLocationTarget.SHAPE;
      case 2:
        return ConnectivityFilter.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the names of the shadows that are indexed, unmodifiable; empty if absent} */
  public List<String> namedShadowNames() {
    return listAt(0);
  }

  /** {@return whether {@link #namedShadowNames} is there, even if empty} */
  public boolean hasNamedShadowNames() {
    return at(0) != null;
  }

  /** {@return the fields of shadows that hold places, unmodifiable; empty if absent} */
  public List<GeoLocationTarget> geoLocations() {
    return listAt(1);
  }

  /** {@return whether {@link #geoLocations} is there, even if empty} */
  public boolean hasGeoLocations() {
    return at(1) != null;
  }

  /** {@return what else is indexed of connections; null if absent} */
  public ConnectivityFilter connectivity() {
    return (ConnectivityFilter) at(2);
  }

  /** Builds {@link IndexingFilter}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<IndexingFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(IndexingFilter original) {
      super(original);
    }

    /** Sets {@link IndexingFilter#namedShadowNames()}; null for absent. */
    public Builder namedShadowNames(Collection<String> namedShadowNames) {
      return setList(0, namedShadowNames);
    }

    /** Sets {@link IndexingFilter#namedShadowNames()}. */
    public Builder namedShadowNames(String... namedShadowNames) {
      return namedShadowNames(Arrays.asList(namedShadowNames));
    }

    /** Sets {@link IndexingFilter#geoLocations()}; null for absent. */
    public Builder geoLocations(Collection<GeoLocationTarget> geoLocations) {
      return setList(1, geoLocations);
    }

    /** Sets {@link IndexingFilter#geoLocations()}. */
    public Builder geoLocations(GeoLocationTarget... geoLocations) {
      return geoLocations(Arrays.asList(geoLocations));
    }

    /** Sets {@link IndexingFilter#geoLocations()} to what functions build. */
    @SafeVarargs
    public final Builder geoLocations(Consumer<GeoLocationTarget.Builder>... geoLocations) {
      List<GeoLocationTarget> built = new ArrayList<>();
      for (Consumer<GeoLocationTarget.Builder> one : geoLocations) {
        built.add(GeoLocationTarget.builder().applyMutation(one).build());
      }
      return geoLocations(built);
    }

    /** Sets {@link IndexingFilter#connectivity()}; null for absent. */
    public Builder connectivity(ConnectivityFilter connectivity) {
      return set(2, connectivity);
    }

    /** Sets {@link IndexingFilter#connectivity()} to what a function builds. */
    public Builder connectivity(Consumer<ConnectivityFilter.Builder> connectivity) {
      return connectivity(ConnectivityFilter.builder().applyMutation(connectivity).build());
    }
  }
}
