package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getQueryResults} takes. */
public final class GetQueryResultsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,queryId,maxResults,nextToken",
          "t,t,i,t",
          's',
          new GetQueryResultsRequest(null));

  private GetQueryResultsRequest(Object[] values) {
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
    return new GetQueryResultsRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return the query's id, as {@code startQuery} gave it; 1 to 64 characters; null if absent} */
  public String queryId() {
    return (String) at(1);
  }

  /** {@return the size of a page; 1 to 10000; null if absent} */
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

  /** Builds {@link GetQueryResultsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetQueryResultsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetQueryResultsRequest original) {
      super(original);
    }

    /** Sets {@link GetQueryResultsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link GetQueryResultsRequest#queryId()}; null for absent. */
    public Builder queryId(String queryId) {
      return set(1, queryId);
    }

    /** Sets {@link GetQueryResultsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link GetQueryResultsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }
  }
}
