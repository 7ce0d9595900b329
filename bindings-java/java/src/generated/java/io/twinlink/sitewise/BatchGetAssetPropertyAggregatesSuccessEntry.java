package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** An entry with the aggregates that were read for it. */
public final class BatchGetAssetPropertyAggregatesSuccessEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "entryId,aggregatedValues",
          "t,[r",
          's',
          new BatchGetAssetPropertyAggregatesSuccessEntry(null));

  private BatchGetAssetPropertyAggregatesSuccessEntry(Object[] values) {
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
    return new BatchGetAssetPropertyAggregatesSuccessEntry(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return AggregatedValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id that you gave the entry; results and errors carry it; 1 to 64 characters; null
   * if absent}
   */
  public String entryId() {
    return (String) at(0);
  }

  /** {@return the aggregates, one element for each point in time, unmodifiable; empty if absent} */
  public List<AggregatedValue> aggregatedValues() {
    return listAt(1);
  }

  /** {@return whether {@link #aggregatedValues} is there, even if empty} */
  public boolean hasAggregatedValues() {
    return at(1) != null;
  }

  /**
   * Builds {@link BatchGetAssetPropertyAggregatesSuccessEntry}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyAggregatesSuccessEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyAggregatesSuccessEntry original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesSuccessEntry#entryId()}; null for absent. */
    public Builder entryId(String entryId) {
      return set(0, entryId);
    }

    /**
     * Sets {@link BatchGetAssetPropertyAggregatesSuccessEntry#aggregatedValues()}; null for absent.
     */
    public Builder aggregatedValues(Collection<AggregatedValue> aggregatedValues) {
      return setList(1, aggregatedValues);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesSuccessEntry#aggregatedValues()}. */
    public Builder aggregatedValues(AggregatedValue... aggregatedValues) {
      return aggregatedValues(Arrays.asList(aggregatedValues));
    }

    /**
     * Sets {@link BatchGetAssetPropertyAggregatesSuccessEntry#aggregatedValues()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder aggregatedValues(Consumer<AggregatedValue.Builder>... aggregatedValues) {
      List<AggregatedValue> built = new ArrayList<>();
      for (Consumer<AggregatedValue.Builder> one : aggregatedValues) {
        built.add(AggregatedValue.builder().applyMutation(one).build());
      }
      return aggregatedValues(built);
    }
  }
}
