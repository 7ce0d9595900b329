package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What a completed query gave and what it took. */
public final class QueryStatistics extends Structure {
  static final Shape SHAPE =
      new Shape(
          "rowCount,bytesScanned,executionTimeInMillis", "l,l,l", 's', new QueryStatistics(null));

  private QueryStatistics(Object[] values) {
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
    return new QueryStatistics(values);
  }

  /** {@return how many rows the query gave in total; null if absent} */
  public Long rowCount() {
    return (Long) at(0);
  }

  /** {@return how much data the query read, in bytes; null if absent} */
  public Long bytesScanned() {
    return (Long) at(1);
  }

  /** {@return how long the query ran, in milliseconds; null if absent} */
  public Long executionTimeInMillis() {
    return (Long) at(2);
  }

  /** Builds {@link QueryStatistics}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<QueryStatistics, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(QueryStatistics original) {
      super(original);
    }

    /** Sets {@link QueryStatistics#rowCount()}; null for absent. */
    public Builder rowCount(Long rowCount) {
      return set(0, rowCount);
    }

    /** Sets {@link QueryStatistics#bytesScanned()}; null for absent. */
    public Builder bytesScanned(Long bytesScanned) {
      return set(1, bytesScanned);
    }

    /** Sets {@link QueryStatistics#executionTimeInMillis()}; null for absent. */
    public Builder executionTimeInMillis(Long executionTimeInMillis) {
      return set(2, executionTimeInMillis);
    }
  }
}
