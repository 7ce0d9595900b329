package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What part of a workspace's data a search covers. */
public final class SearchFilters extends Structure {
  static final Shape SHAPE =
      new Shape("timeSeriesIds,datasetIds,timeIntervals", "[t,[t,[r", 's', new SearchFilters(null));

  private SearchFilters(Object[] values) {
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
    return new SearchFilters(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return TimeInterval.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the ids of the time series to search. Default: all; 1 to 100 of them, unmodifiable;
   * empty if absent}
   */
  public List<String> timeSeriesIds() {
    return listAt(0);
  }

  /** {@return whether {@link #timeSeriesIds} is there, even if empty} */
  public boolean hasTimeSeriesIds() {
    return at(0) != null;
  }

  /**
   * {@return the ids of the datasets to search. Default: all; 1 to 100 of them, unmodifiable; empty
   * if absent}
   */
  public List<String> datasetIds() {
    return listAt(1);
  }

  /** {@return whether {@link #datasetIds} is there, even if empty} */
  public boolean hasDatasetIds() {
    return at(1) != null;
  }

  /**
   * {@return the stretches of time to search. Default: all time; 1 to 100 of them, unmodifiable;
   * empty if absent}
   */
  public List<TimeInterval> timeIntervals() {
    return listAt(2);
  }

  /** {@return whether {@link #timeIntervals} is there, even if empty} */
  public boolean hasTimeIntervals() {
    return at(2) != null;
  }

  /** Builds {@link SearchFilters}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SearchFilters, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SearchFilters original) {
      super(original);
    }

    /** Sets {@link SearchFilters#timeSeriesIds()}; null for absent. */
    public Builder timeSeriesIds(Collection<String> timeSeriesIds) {
      return setList(0, timeSeriesIds);
    }

    /** Sets {@link SearchFilters#timeSeriesIds()}. */
    public Builder timeSeriesIds(String... timeSeriesIds) {
      return timeSeriesIds(Arrays.asList(timeSeriesIds));
    }

    /** Sets {@link SearchFilters#datasetIds()}; null for absent. */
    public Builder datasetIds(Collection<String> datasetIds) {
      return setList(1, datasetIds);
    }

    /** Sets {@link SearchFilters#datasetIds()}. */
    public Builder datasetIds(String... datasetIds) {
      return datasetIds(Arrays.asList(datasetIds));
    }

    /** Sets {@link SearchFilters#timeIntervals()}; null for absent. */
    public Builder timeIntervals(Collection<TimeInterval> timeIntervals) {
      return setList(2, timeIntervals);
    }

    /** Sets {@link SearchFilters#timeIntervals()}. */
    public Builder timeIntervals(TimeInterval... timeIntervals) {
      return timeIntervals(Arrays.asList(timeIntervals));
    }

    /** Sets {@link SearchFilters#timeIntervals()} to what functions build. */
    @SafeVarargs
    public final Builder timeIntervals(Consumer<TimeInterval.Builder>... timeIntervals) {
      List<TimeInterval> built = new ArrayList<>();
      for (Consumer<TimeInterval.Builder> one : timeIntervals) {
        built.add(TimeInterval.builder().applyMutation(one).build());
      }
      return timeIntervals(built);
    }
  }
}
