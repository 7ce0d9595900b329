package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code getBucketsAggregation} answers. */
public final class GetBucketsAggregationResponse extends Response {
  static final Shape SHAPE =
      new Shape("totalCount,buckets", "i,[r", 'r', new GetBucketsAggregationResponse(null));

  private GetBucketsAggregationResponse(Object[] values) {
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
    return new GetBucketsAggregationResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return Bucket.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return how many things the query finds; null if absent} */
  public Integer totalCount() {
    return (Integer) at(0);
  }

  /** {@return the values, and how often each was found, unmodifiable; empty if absent} */
  public List<Bucket> buckets() {
    return listAt(1);
  }

  /** {@return whether {@link #buckets} is there, even if empty} */
  public boolean hasBuckets() {
    return at(1) != null;
  }

  /**
   * Builds {@link GetBucketsAggregationResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<GetBucketsAggregationResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetBucketsAggregationResponse original) {
      super(original);
    }

    /** Sets {@link GetBucketsAggregationResponse#totalCount()}; null for absent. */
    public Builder totalCount(Integer totalCount) {
      return set(0, totalCount);
    }

    /** Sets {@link GetBucketsAggregationResponse#buckets()}; null for absent. */
    public Builder buckets(Collection<Bucket> buckets) {
      return setList(1, buckets);
    }

    /** Sets {@link GetBucketsAggregationResponse#buckets()}. */
    public Builder buckets(Bucket... buckets) {
      return buckets(Arrays.asList(buckets));
    }

    /** Sets {@link GetBucketsAggregationResponse#buckets()} to what functions build. */
    @SafeVarargs
    public final Builder buckets(Consumer<Bucket.Builder>... buckets) {
      List<Bucket> built = new ArrayList<>();
      for (Consumer<Bucket.Builder> one : buckets) {
        built.add(Bucket.builder().applyMutation(one).build());
      }
      return buckets(built);
    }
  }
}
