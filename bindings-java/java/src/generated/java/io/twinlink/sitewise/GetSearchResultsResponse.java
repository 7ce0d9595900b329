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

/** What {@code getSearchResults} answers. */
public final class GetSearchResultsResponse extends PagedResponse<SearchResult> {
  static final Shape SHAPE =
      new Shape("searchResults,nextToken", "[r,t", 'r', new GetSearchResultsResponse(null));

  private GetSearchResultsResponse(Object[] values) {
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
    return new GetSearchResultsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return SearchResult.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the results on this page, the best matches first, unmodifiable; empty if absent} */
  public List<SearchResult> searchResults() {
    return listAt(0);
  }

  /** {@return whether {@link #searchResults} is there, even if empty} */
  public boolean hasSearchResults() {
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

  /** {@return the same as {@link #searchResults}} */
  @Override
  public List<SearchResult> items() {
    return searchResults();
  }

  /**
   * Builds {@link GetSearchResultsResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<GetSearchResultsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetSearchResultsResponse original) {
      super(original);
    }

    /** Sets {@link GetSearchResultsResponse#searchResults()}; null for absent. */
    public Builder searchResults(Collection<SearchResult> searchResults) {
      return setList(0, searchResults);
    }

    /** Sets {@link GetSearchResultsResponse#searchResults()}. */
    public Builder searchResults(SearchResult... searchResults) {
      return searchResults(Arrays.asList(searchResults));
    }

    /** Sets {@link GetSearchResultsResponse#searchResults()} to what functions build. */
    @SafeVarargs
    public final Builder searchResults(Consumer<SearchResult.Builder>... searchResults) {
      List<SearchResult> built = new ArrayList<>();
      for (Consumer<SearchResult.Builder> one : searchResults) {
        built.add(SearchResult.builder().applyMutation(one).build());
      }
      return searchResults(built);
    }

    /** Sets {@link GetSearchResultsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
