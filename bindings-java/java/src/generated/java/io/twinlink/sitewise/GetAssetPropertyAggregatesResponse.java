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

/** What {@code getAssetPropertyAggregates} answers. */
public final class GetAssetPropertyAggregatesResponse extends PagedResponse<AggregatedValue> {
  static final Shape SHAPE =
      new Shape(
          "aggregatedValues,nextToken", "[r,t", 'r', new GetAssetPropertyAggregatesResponse(null));

  private GetAssetPropertyAggregatesResponse(Object[] values) {
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
    return new GetAssetPropertyAggregatesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AggregatedValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the aggregates, one element for each point in time, unmodifiable; empty if absent} */
  public List<AggregatedValue> aggregatedValues() {
    return listAt(0);
  }

  /** {@return whether {@link #aggregatedValues} is there, even if empty} */
  public boolean hasAggregatedValues() {
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

  /** {@return the same as {@link #aggregatedValues}} */
  @Override
  public List<AggregatedValue> items() {
    return aggregatedValues();
  }

  /**
   * Builds {@link GetAssetPropertyAggregatesResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<GetAssetPropertyAggregatesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetAssetPropertyAggregatesResponse original) {
      super(original);
    }

    /** Sets {@link GetAssetPropertyAggregatesResponse#aggregatedValues()}; null for absent. */
    public Builder aggregatedValues(Collection<AggregatedValue> aggregatedValues) {
      return setList(0, aggregatedValues);
    }

    /** Sets {@link GetAssetPropertyAggregatesResponse#aggregatedValues()}. */
    public Builder aggregatedValues(AggregatedValue... aggregatedValues) {
      return aggregatedValues(Arrays.asList(aggregatedValues));
    }

    /**
     * Sets {@link GetAssetPropertyAggregatesResponse#aggregatedValues()} to what functions build.
     */
    @SafeVarargs
    public final Builder aggregatedValues(Consumer<AggregatedValue.Builder>... aggregatedValues) {
      List<AggregatedValue> built = new ArrayList<>();
      for (Consumer<AggregatedValue.Builder> one : aggregatedValues) {
        built.add(AggregatedValue.builder().applyMutation(one).build());
      }
      return aggregatedValues(built);
    }

    /** Sets {@link GetAssetPropertyAggregatesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
