package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code listSearches} takes. */
public final class ListSearchesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,maxResults,nextToken,listSearchesFilters",
          "t,i,t,r",
          's',
          new ListSearchesRequest(null));

  private ListSearchesRequest(Object[] values) {
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
    return new ListSearchesRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return ListSearchesFilters.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return the size of a page. Default: the service chooses; 1 to 1000; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(1);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(2);
  }

  /** {@return which searches to list. Default: all; null if absent} */
  public ListSearchesFilters listSearchesFilters() {
    return (ListSearchesFilters) at(3);
  }

  /** Builds {@link ListSearchesRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListSearchesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListSearchesRequest original) {
      super(original);
    }

    /** Sets {@link ListSearchesRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link ListSearchesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }

    /** Sets {@link ListSearchesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(2, nextToken);
    }

    /** Sets {@link ListSearchesRequest#listSearchesFilters()}; null for absent. */
    public Builder listSearchesFilters(ListSearchesFilters listSearchesFilters) {
      return set(3, listSearchesFilters);
    }

    /** Sets {@link ListSearchesRequest#listSearchesFilters()} to what a function builds. */
    public Builder listSearchesFilters(Consumer<ListSearchesFilters.Builder> listSearchesFilters) {
      return listSearchesFilters(
          ListSearchesFilters.builder().applyMutation(listSearchesFilters).build());
    }
  }
}
