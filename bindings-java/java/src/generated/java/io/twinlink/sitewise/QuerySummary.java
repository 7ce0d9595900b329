package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** A query in a list: its id, its status, and when it began and ended. */
public final class QuerySummary extends Structure {
  static final Shape SHAPE =
      new Shape("queryId,status,submittedAt,completedAt", "t,e,m,m", 's', new QuerySummary(null));

  private QuerySummary(Object[] values) {
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
    return new QuerySummary(values);
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

  /** Builds {@link QuerySummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<QuerySummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(QuerySummary original) {
      super(original);
    }

    /** Sets {@link QuerySummary#queryId()}; null for absent. */
    public Builder queryId(String queryId) {
      return set(0, queryId);
    }

    /** Sets {@link QuerySummary#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(1, status);
    }

    /** Sets {@link QuerySummary#status()}; null for absent. */
    public Builder status(QueryStatus status) {
      return setText(1, status);
    }

    /** Sets {@link QuerySummary#submittedAt()}; null for absent. */
    public Builder submittedAt(Instant submittedAt) {
      return set(2, submittedAt);
    }

    /** Sets {@link QuerySummary#completedAt()}; null for absent. */
    public Builder completedAt(Instant completedAt) {
      return set(3, completedAt);
    }
  }
}
