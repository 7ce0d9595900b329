package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listSearches} answers. */
public final class ListSearchesResponse extends PagedResponse<SearchSummary> {
  static final Shape SHAPE =
      new Shape("searchSummaries,nextToken", "[r,t", 'r', new ListSearchesResponse(null));

  private ListSearchesResponse(Object[] values) {
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
    return new ListSearchesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return SearchSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the searches on this page, the last started first, unmodifiable; empty if absent} */
  public List<SearchSummary> searchSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #searchSummaries} is there, even if empty} */
  public boolean hasSearchSummaries() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #searchSummaries}} */
  @Override
  public List<SearchSummary> items() {
    return searchSummaries();
  }

  /** Builds {@link ListSearchesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListSearchesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListSearchesResponse original) {
      super(original);
    }

    /** Sets {@link ListSearchesResponse#searchSummaries()}; null for absent. */
    public Builder searchSummaries(Collection<SearchSummary> searchSummaries) {
      return setList(0, searchSummaries);
    }

    /** Sets {@link ListSearchesResponse#searchSummaries()}. */
    public Builder searchSummaries(SearchSummary... searchSummaries) {
      return searchSummaries(Arrays.asList(searchSummaries));
    }

    /** Sets {@link ListSearchesResponse#searchSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder searchSummaries(Consumer<SearchSummary.Builder>... searchSummaries) {
      List<SearchSummary> built = new ArrayList<>();
      for (Consumer<SearchSummary.Builder> one : searchSummaries) {
        built.add(SearchSummary.builder().applyMutation(one).build());
      }
      return searchSummaries(built);
    }

    /** Sets {@link ListSearchesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
