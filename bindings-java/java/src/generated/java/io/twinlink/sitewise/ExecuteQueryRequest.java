package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code executeQuery} takes. */
public final class ExecuteQueryRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "queryStatement,nextToken,maxResults,clientToken",
          "!t,t,i,t",
          's',
          new ExecuteQueryRequest(null));

  private ExecuteQueryRequest(Object[] values) {
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
    return new ExecuteQueryRequest(values);
  }

  /** {@return the query in SQL; 1 to 10000 characters; null if absent} */
  public String queryStatement() {
    return (String) at(0);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the size of a page; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(3);
  }

  /** Builds {@link ExecuteQueryRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ExecuteQueryRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ExecuteQueryRequest original) {
      super(original);
    }

    /** Sets {@link ExecuteQueryRequest#queryStatement()}; null for absent. */
    public Builder queryStatement(String queryStatement) {
      return set(0, queryStatement);
    }

    /** Sets {@link ExecuteQueryRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ExecuteQueryRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link ExecuteQueryRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }
  }
}
