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

/** What {@code listQueries} answers. */
public final class ListQueriesResponse extends PagedResponse<QuerySummary> {
  static final Shape SHAPE =
      new Shape("queries,nextToken", "[r,t", 'r', new ListQueriesResponse(null));

  private ListQueriesResponse(Object[] values) {
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
    return new ListQueriesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return QuerySummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the queries of this page, unmodifiable; empty if absent} */
  public List<QuerySummary> queries() {
    return listAt(0);
  }

  /** {@return whether {@link #queries} is there, even if empty} */
  public boolean hasQueries() {
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

  /** {@return the same as {@link #queries}} */
  @Override
  public List<QuerySummary> items() {
    return queries();
  }

  /** Builds {@link ListQueriesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListQueriesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListQueriesResponse original) {
      super(original);
    }

    /** Sets {@link ListQueriesResponse#queries()}; null for absent. */
    public Builder queries(Collection<QuerySummary> queries) {
      return setList(0, queries);
    }

    /** Sets {@link ListQueriesResponse#queries()}. */
    public Builder queries(QuerySummary... queries) {
      return queries(Arrays.asList(queries));
    }

    /** Sets {@link ListQueriesResponse#queries()} to what functions build. */
    @SafeVarargs
    public final Builder queries(Consumer<QuerySummary.Builder>... queries) {
      List<QuerySummary> built = new ArrayList<>();
      for (Consumer<QuerySummary.Builder> one : queries) {
        built.add(QuerySummary.builder().applyMutation(one).build());
      }
      return queries(built);
    }

    /** Sets {@link ListQueriesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
