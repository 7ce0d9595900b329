package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code searchIndex} takes. */
public final class SearchIndexRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "indexName,queryString,nextToken,maxResults,queryVersion",
          "t,t,t,i,t",
          's',
          new SearchIndexRequest(null));

  private SearchIndexRequest(Object[] values) {
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
    return new SearchIndexRequest(values);
  }

  /**
   * {@return the index: {@code AWS_Things} or {@code AWS_ThingGroups}. Default: {@code AWS_Things};
   * 1 to 128 characters; null if absent}
   */
  public String indexName() {
    return (String) at(0);
  }

  /** {@return the query. {@code *} finds everything; null if absent} */
  public String queryString() {
    return (String) at(1);
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  public String nextToken() {
    return (String) at(2);
  }

  /** {@return the size of a page; null if absent} */
  public Integer maxResults() {
    return (Integer) at(3);
  }

  /** {@return the version of the query's language. Default: {@code 2017-09-30}; null if absent} */
  public String queryVersion() {
    return (String) at(4);
  }

  /** Builds {@link SearchIndexRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SearchIndexRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SearchIndexRequest original) {
      super(original);
    }

    /** Sets {@link SearchIndexRequest#indexName()}; null for absent. */
    public Builder indexName(String indexName) {
      return set(0, indexName);
    }

    /** Sets {@link SearchIndexRequest#queryString()}; null for absent. */
    public Builder queryString(String queryString) {
      return set(1, queryString);
    }

    /** Sets {@link SearchIndexRequest#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(2, nextToken);
    }

    /** Sets {@link SearchIndexRequest#maxResults()}; null for absent. */
    public Builder maxResults(Integer maxResults) {
      return set(3, maxResults);
    }

    /** Sets {@link SearchIndexRequest#queryVersion()}; null for absent. */
    public Builder queryVersion(String queryVersion) {
      return set(4, queryVersion);
    }
  }
}
