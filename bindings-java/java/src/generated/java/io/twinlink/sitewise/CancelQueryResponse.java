package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code cancelQuery} answers. */
public final class CancelQueryResponse extends Response {
  static final Shape SHAPE = new Shape("queryId,status", "t,e", 'r', new CancelQueryResponse(null));

  private CancelQueryResponse(Object[] values) {
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
    return new CancelQueryResponse(values);
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

  /** Builds {@link CancelQueryResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CancelQueryResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CancelQueryResponse original) {
      super(original);
    }

    /** Sets {@link CancelQueryResponse#queryId()}; null for absent. */
    public Builder queryId(String queryId) {
      return set(0, queryId);
    }

    /** Sets {@link CancelQueryResponse#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(1, status);
    }

    /** Sets {@link CancelQueryResponse#status()}; null for absent. */
    public Builder status(QueryStatus status) {
      return setText(1, status);
    }
  }
}
