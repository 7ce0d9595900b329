package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchGetAssetPropertyValueHistory} takes. */
public final class BatchGetAssetPropertyValueHistoryRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "entries,nextToken,maxResults",
          "[r,t,i",
          's',
          new BatchGetAssetPropertyValueHistoryRequest(null));

  private BatchGetAssetPropertyValueHistoryRequest(Object[] values) {
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
    return new BatchGetAssetPropertyValueHistoryRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return BatchGetAssetPropertyValueHistoryEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the properties to read, each with an id of your own, unmodifiable; empty if absent}
   */
  public List<BatchGetAssetPropertyValueHistoryEntry> entries() {
    return listAt(0);
  }

  /** {@return whether {@link #entries} is there, even if empty} */
  public boolean hasEntries() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return how many values a page holds at most; it also ends at 4 MB; null if absent} */
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /**
   * Builds {@link BatchGetAssetPropertyValueHistoryRequest}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyValueHistoryRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyValueHistoryRequest original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryRequest#entries()}; null for absent. */
    public Builder entries(Collection<BatchGetAssetPropertyValueHistoryEntry> entries) {
      return setList(0, entries);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryRequest#entries()}. */
    public Builder entries(BatchGetAssetPropertyValueHistoryEntry... entries) {
      return entries(Arrays.asList(entries));
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryRequest#entries()} to what functions build. */
    @SafeVarargs
    public final Builder entries(
        Consumer<BatchGetAssetPropertyValueHistoryEntry.Builder>... entries) {
      List<BatchGetAssetPropertyValueHistoryEntry> built = new ArrayList<>();
      for (Consumer<BatchGetAssetPropertyValueHistoryEntry.Builder> one : entries) {
        built.add(BatchGetAssetPropertyValueHistoryEntry.builder().applyMutation(one).build());
      }
      return entries(built);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryRequest#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryRequest#maxResults()}; null for absent. */
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }
  }
}
