package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** What {@code describeQuery} answers. */
public final class DescribeQueryResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "queryId,status,submittedAt,completedAt,statistics,errorMessage",
          "t,e,m,m,r,t",
          'r',
          new DescribeQueryResponse(null));

  private DescribeQueryResponse(Object[] values) {
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
    return new DescribeQueryResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return QueryStatistics.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the query's id, as {@code startQuery} gave it; 1 to 64 characters; null if absent} */
  public String queryId() {
    return (String) at(0);
  }

  /**
   * {@return where the query is; {@link QueryStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public QueryStatus status() {
    return QueryStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(1);
  }

  /** {@return when the query was started; null if absent} */
  public Instant submittedAt() {
    return (Instant) at(2);
  }

  /** {@return when the query was completed, failed or was canceled; absent until then} */
  public Instant completedAt() {
    return (Instant) at(3);
  }

  /** {@return what the query gave and took; absent unless it is {@code COMPLETED}} */
  public QueryStatistics statistics() {
    return (QueryStatistics) at(4);
  }

  /** {@return why the query failed; absent unless it is {@code FAILED}; 0 to 1024 characters} */
  public String errorMessage() {
    return (String) at(5);
  }

  /** Builds {@link DescribeQueryResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DescribeQueryResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeQueryResponse original) {
      super(original);
    }

    /** Sets {@link DescribeQueryResponse#queryId()}; null for absent. */
    public Builder queryId(String queryId) {
      return set(0, queryId);
    }

    /** Sets {@link DescribeQueryResponse#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(1, status);
    }

    /** Sets {@link DescribeQueryResponse#status()}; null for absent. */
    public Builder status(QueryStatus status) {
      return setText(1, status);
    }

    /** Sets {@link DescribeQueryResponse#submittedAt()}; null for absent. */
    public Builder submittedAt(Instant submittedAt) {
      return set(2, submittedAt);
    }

    /** Sets {@link DescribeQueryResponse#completedAt()}; null for absent. */
    public Builder completedAt(Instant completedAt) {
      return set(3, completedAt);
    }

    /** Sets {@link DescribeQueryResponse#statistics()}; null for absent. */
    public Builder statistics(QueryStatistics statistics) {
      return set(4, statistics);
    }

    /** Sets {@link DescribeQueryResponse#statistics()} to what a function builds. */
    public Builder statistics(Consumer<QueryStatistics.Builder> statistics) {
      return statistics(QueryStatistics.builder().applyMutation(statistics).build());
    }

    /** Sets {@link DescribeQueryResponse#errorMessage()}; null for absent. */
    public Builder errorMessage(String errorMessage) {
      return set(5, errorMessage);
    }
  }
}
