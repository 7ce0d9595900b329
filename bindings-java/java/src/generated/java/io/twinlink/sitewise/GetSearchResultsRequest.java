package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getSearchResults} takes. */
public final class GetSearchResultsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "searchId,workspaceName,maxResults,nextToken",
          "t,t,i,t",
          's',
          new GetSearchResultsRequest(null));

  private GetSearchResultsRequest(Object[] values) {
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
    return new GetSearchResultsRequest(values);
  }

  /** {@return the id of the search; 23 to 36 characters; null if absent} */
  public String searchId() {
    return (String) at(0);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(1);
  }

  /** {@return the size of a page. Default: the service chooses; 1 to 10000; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(3);
  }

  /**
   * Builds {@link GetSearchResultsRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<GetSearchResultsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetSearchResultsRequest original) {
      super(original);
    }

    /** Sets {@link GetSearchResultsRequest#searchId()}; null for absent. */
    public Builder searchId(String searchId) {
      return set(0, searchId);
    }

    /** Sets {@link GetSearchResultsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link GetSearchResultsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link GetSearchResultsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }
  }
}
