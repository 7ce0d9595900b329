package io.twinlink.twinmaker;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code executeQuery} takes. */
public final class ExecuteQueryRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,queryStatement,maxResults,nextToken",
          "t,t,i,t",
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

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /**
   * {@return the query, in PartiQL, such as {@code SELECT e FROM EntityGraph MATCH (e)}; 1 to 1000
   * characters; null if absent}
   */
  public String queryStatement() {
    return (String) at(1);
  }

  /** {@return the size of a page. Default: 50; 1 to 100; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
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

    /** Sets {@link ExecuteQueryRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link ExecuteQueryRequest#queryStatement()}; null for absent. */
    public Builder queryStatement(String queryStatement) {
      return set(1, queryStatement);
    }

    /** Sets {@link ExecuteQueryRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link ExecuteQueryRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }
  }
}
