package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listQueries} takes. */
public final class ListQueriesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,filter,maxResults,nextToken",
          "t,t,i,t",
          's',
          new ListQueriesRequest(null));

  private ListQueriesRequest(Object[] values) {
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
    return new ListQueriesRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /**
   * {@return only queries in this status, by its name in {@code QueryStatus}. Default: all queries;
   * 1 to 64 characters; null if absent}
   */
  public String filter() {
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

  /** Builds {@link ListQueriesRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListQueriesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListQueriesRequest original) {
      super(original);
    }

    /** Sets {@link ListQueriesRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link ListQueriesRequest#filter()}; null for absent. */
    public Builder filter(String filter) {
      return set(1, filter);
    }

    /** Sets {@link ListQueriesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link ListQueriesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }
  }
}
