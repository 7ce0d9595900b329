package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code getBucketsAggregation} takes. */
public final class GetBucketsAggregationRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "indexName,queryString,aggregationField,queryVersion,bucketsAggregationType",
          "t,t,t,t,r",
          's',
          new GetBucketsAggregationRequest(null));

  private GetBucketsAggregationRequest(Object[] values) {
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
    return new GetBucketsAggregationRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return BucketsAggregationType.SHAPE;
      default:
        return super.part(place);
    }
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

  /** {@return how is counted; null if absent} */
  public BucketsAggregationType bucketsAggregationType() {
    return (BucketsAggregationType) at(4);
  }

  /**
   * Builds {@link GetBucketsAggregationRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<GetBucketsAggregationRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetBucketsAggregationRequest original) {
      super(original);
    }

    /** Sets {@link GetBucketsAggregationRequest#indexName()}; null for absent. */
    public Builder indexName(String indexName) {
      return set(0, indexName);
    }

    /** Sets {@link GetBucketsAggregationRequest#queryString()}; null for absent. */
    public Builder queryString(String queryString) {
      return set(1, queryString);
    }

    /** Sets {@link GetBucketsAggregationRequest#aggregationField()}; null for absent. */
    public Builder aggregationField(String aggregationField) {
      return set(2, aggregationField);
    }

    /** Sets {@link GetBucketsAggregationRequest#queryVersion()}; null for absent. */
    public Builder queryVersion(String queryVersion) {
      return set(3, queryVersion);
    }

    /** Sets {@link GetBucketsAggregationRequest#bucketsAggregationType()}; null for absent. */
    public Builder bucketsAggregationType(BucketsAggregationType bucketsAggregationType) {
      return set(4, bucketsAggregationType);
    }

    /**
     * Sets {@link GetBucketsAggregationRequest#bucketsAggregationType()} to what a function builds.
     */
    public Builder bucketsAggregationType(
        Consumer<BucketsAggregationType.Builder> bucketsAggregationType) {
      return bucketsAggregationType(
          BucketsAggregationType.builder().applyMutation(bucketsAggregationType).build());
    }
  }
}
