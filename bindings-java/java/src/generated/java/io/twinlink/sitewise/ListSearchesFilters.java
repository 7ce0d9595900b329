package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Which searches to list: those that match all filters that are set. */
public final class ListSearchesFilters extends Structure {
  static final Shape SHAPE =
      new Shape(
          "statusFilter,startedAfter,startedBefore,groupIdFilter,searchTypeFilter",
          "[e,m,m,[t,[e",
          's',
          new ListSearchesFilters(null));

  private ListSearchesFilters(Object[] values) {
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
    return new ListSearchesFilters(values);
  }

  /**
   * {@return only searches in one of these states; 1 to 4 of them, unmodifiable; empty if absent}
   */
  public List<SearchStatus> statusFilter() {
    List<SearchStatus> constants = new ArrayList<>();
    for (String text : statusFilterAsStrings()) {
      constants.add(SearchStatus.fromValue(text));
    }
    return Collections.unmodifiableList(constants);
  }

  /** {@return the texts of {@link #statusFilter} as AWS has them, unmodifiable; empty if absent} */
  public List<String> statusFilterAsStrings() {
    return listAt(0);
  }

  /** {@return whether {@link #statusFilter} is there, even if empty} */
  public boolean hasStatusFilter() {
    return at(0) != null;
  }

  /** {@return only searches that were started at this time or later; null if absent} */
  public Instant startedAfter() {
    return (Instant) at(1);
  }

  /** {@return only searches that were started at this time or earlier; null if absent} */
  public Instant startedBefore() {
    return (Instant) at(2);
  }

  /**
   * {@return only searches of the groups with these ids; 1 to 100 of them, unmodifiable; empty if
   * absent}
   */
  public List<String> groupIdFilter() {
    return listAt(3);
  }

  /** {@return whether {@link #groupIdFilter} is there, even if empty} */
  public boolean hasGroupIdFilter() {
    return at(3) != null;
  }

  /**
   * {@return only searches of one of these types; 1 to 2 of them, unmodifiable; empty if absent}
   */
  public List<SearchType> searchTypeFilter() {
    List<SearchType> constants = new ArrayList<>();
    for (String text : searchTypeFilterAsStrings()) {
      constants.add(SearchType.fromValue(text));
    }
    return Collections.unmodifiableList(constants);
  }

  /**
   * {@return the texts of {@link #searchTypeFilter} as AWS has them, unmodifiable; empty if absent}
   */
  public List<String> searchTypeFilterAsStrings() {
    return listAt(4);
  }

  /** {@return whether {@link #searchTypeFilter} is there, even if empty} */
  public boolean hasSearchTypeFilter() {
    return at(4) != null;
  }

  /** Builds {@link ListSearchesFilters}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListSearchesFilters, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListSearchesFilters original) {
      super(original);
    }

    /** Sets {@link ListSearchesFilters#statusFilter()}; null for absent. */
    public Builder statusFilter(Collection<SearchStatus> statusFilter) {
      return setTexts(0, statusFilter);
    }

    /** Sets {@link ListSearchesFilters#statusFilter()}. */
    public Builder statusFilter(SearchStatus... statusFilter) {
      return statusFilter(Arrays.asList(statusFilter));
    }

    /** Sets {@link ListSearchesFilters#statusFilterAsStrings()}; null for absent. */
    public Builder statusFilterWithStrings(Collection<String> statusFilter) {
      return setList(0, statusFilter);
    }

    /** Sets {@link ListSearchesFilters#statusFilterAsStrings()}. */
    public Builder statusFilterWithStrings(String... statusFilter) {
      return statusFilterWithStrings(Arrays.asList(statusFilter));
    }

    /** Sets {@link ListSearchesFilters#startedAfter()}; null for absent. */
    public Builder startedAfter(Instant startedAfter) {
      return set(1, startedAfter);
    }

    /** Sets {@link ListSearchesFilters#startedBefore()}; null for absent. */
    public Builder startedBefore(Instant startedBefore) {
      return set(2, startedBefore);
    }

    /** Sets {@link ListSearchesFilters#groupIdFilter()}; null for absent. */
    public Builder groupIdFilter(Collection<String> groupIdFilter) {
      return setList(3, groupIdFilter);
    }

    /** Sets {@link ListSearchesFilters#groupIdFilter()}. */
    public Builder groupIdFilter(String... groupIdFilter) {
      return groupIdFilter(Arrays.asList(groupIdFilter));
    }

    /** Sets {@link ListSearchesFilters#searchTypeFilter()}; null for absent. */
    public Builder searchTypeFilter(Collection<SearchType> searchTypeFilter) {
      return setTexts(4, searchTypeFilter);
    }

    /** Sets {@link ListSearchesFilters#searchTypeFilter()}. */
    public Builder searchTypeFilter(SearchType... searchTypeFilter) {
      return searchTypeFilter(Arrays.asList(searchTypeFilter));
    }

    /** Sets {@link ListSearchesFilters#searchTypeFilterAsStrings()}; null for absent. */
    public Builder searchTypeFilterWithStrings(Collection<String> searchTypeFilter) {
      return setList(4, searchTypeFilter);
    }

    /** Sets {@link ListSearchesFilters#searchTypeFilterAsStrings()}. */
    public Builder searchTypeFilterWithStrings(String... searchTypeFilter) {
      return searchTypeFilterWithStrings(Arrays.asList(searchTypeFilter));
    }
  }
}
