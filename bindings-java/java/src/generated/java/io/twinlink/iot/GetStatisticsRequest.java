package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getStatistics} takes. */
public final class GetStatisticsRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "indexName,queryString,aggregationField,queryVersion",
          "t,t,t,t",
          's',
          new GetStatisticsRequest(null));

  private GetStatisticsRequest(Object[] values) {
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
    return new GetStatisticsRequest(values);
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

  /** {@return the field to count by, such as {@code attributes.line}; null if absent} */
  public String aggregationField() {
    return (String) at(2);
  }

  /** {@return the version of the query's language. Default: {@code 2017-09-30}; null if absent} */
  public String queryVersion() {
    return (String) at(3);
  }

  /** Builds {@link GetStatisticsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetStatisticsRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetStatisticsRequest original) {
      super(original);
    }

    /** Sets {@link GetStatisticsRequest#indexName()}; null for absent. */
    public Builder indexName(String indexName) {
      return set(0, indexName);
    }

    /** Sets {@link GetStatisticsRequest#queryString()}; null for absent. */
    public Builder queryString(String queryString) {
      return set(1, queryString);
    }

    /** Sets {@link GetStatisticsRequest#aggregationField()}; null for absent. */
    public Builder aggregationField(String aggregationField) {
      return set(2, aggregationField);
    }

    /** Sets {@link GetStatisticsRequest#queryVersion()}; null for absent. */
    public Builder queryVersion(String queryVersion) {
      return set(3, queryVersion);
    }
  }
}
