package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchGetAssetPropertyAggregates} answers. */
public final class BatchGetAssetPropertyAggregatesResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "errorEntries,successEntries,skippedEntries,nextToken",
          "[r,[r,[r,t",
          'r',
          new BatchGetAssetPropertyAggregatesResponse(null));

  private BatchGetAssetPropertyAggregatesResponse(Object[] values) {
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
    return new BatchGetAssetPropertyAggregatesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return BatchGetAssetPropertyAggregatesErrorEntry.SHAPE;
      case 1:
        return BatchGetAssetPropertyAggregatesSuccessEntry.SHAPE;
      case 2:
        return BatchGetAssetPropertyAggregatesSkippedEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the entries that failed, and why, unmodifiable; empty if absent} */
  public List<BatchGetAssetPropertyAggregatesErrorEntry> errorEntries() {
    return listAt(0);
  }

  /** {@return whether {@link #errorEntries} is there, even if empty} */
  public boolean hasErrorEntries() {
    return at(0) != null;
  }

  /**
   * {@return the entries that succeeded, with what was read for each, unmodifiable; empty if
   * absent}
   */
  public List<BatchGetAssetPropertyAggregatesSuccessEntry> successEntries() {
    return listAt(1);
  }

  /** {@return whether {@link #successEntries} is there, even if empty} */
  public boolean hasSuccessEntries() {
    return at(1) != null;
  }

  /** {@return the entries that earlier pages have finished, unmodifiable; empty if absent} */
  public List<BatchGetAssetPropertyAggregatesSkippedEntry> skippedEntries() {
    return listAt(2);
  }

  /** {@return whether {@link #skippedEntries} is there, even if empty} */
  public boolean hasSkippedEntries() {
    return at(2) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  public String nextToken() {
    return (String) at(3);
  }

  /**
   * Builds {@link BatchGetAssetPropertyAggregatesResponse}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Response.Builder<BatchGetAssetPropertyAggregatesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyAggregatesResponse original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesResponse#errorEntries()}; null for absent. */
    public Builder errorEntries(
        Collection<BatchGetAssetPropertyAggregatesErrorEntry> errorEntries) {
      return setList(0, errorEntries);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesResponse#errorEntries()}. */
    public Builder errorEntries(BatchGetAssetPropertyAggregatesErrorEntry... errorEntries) {
      return errorEntries(Arrays.asList(errorEntries));
    }

    /**
     * Sets {@link BatchGetAssetPropertyAggregatesResponse#errorEntries()} to what functions build.
     */
    @SafeVarargs
    public final Builder errorEntries(
        Consumer<BatchGetAssetPropertyAggregatesErrorEntry.Builder>... errorEntries) {
      List<BatchGetAssetPropertyAggregatesErrorEntry> built = new ArrayList<>();
      for (Consumer<BatchGetAssetPropertyAggregatesErrorEntry.Builder> one : errorEntries) {
        built.add(BatchGetAssetPropertyAggregatesErrorEntry.builder().applyMutation(one).build());
      }
      return errorEntries(built);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesResponse#successEntries()}; null for absent. */
    public Builder successEntries(
        Collection<BatchGetAssetPropertyAggregatesSuccessEntry> successEntries) {
      return setList(1, successEntries);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesResponse#successEntries()}. */
    public Builder successEntries(BatchGetAssetPropertyAggregatesSuccessEntry... successEntries) {
      return successEntries(Arrays.asList(successEntries));
    }

    /**
     * Sets {@link BatchGetAssetPropertyAggregatesResponse#successEntries()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder successEntries(
        Consumer<BatchGetAssetPropertyAggregatesSuccessEntry.Builder>... successEntries) {
      List<BatchGetAssetPropertyAggregatesSuccessEntry> built = new ArrayList<>();
      for (Consumer<BatchGetAssetPropertyAggregatesSuccessEntry.Builder> one : successEntries) {
        built.add(BatchGetAssetPropertyAggregatesSuccessEntry.builder().applyMutation(one).build());
      }
      return successEntries(built);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesResponse#skippedEntries()}; null for absent. */
    public Builder skippedEntries(
        Collection<BatchGetAssetPropertyAggregatesSkippedEntry> skippedEntries) {
      return setList(2, skippedEntries);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesResponse#skippedEntries()}. */
    public Builder skippedEntries(BatchGetAssetPropertyAggregatesSkippedEntry... skippedEntries) {
      return skippedEntries(Arrays.asList(skippedEntries));
    }

    /**
     * Sets {@link BatchGetAssetPropertyAggregatesResponse#skippedEntries()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder skippedEntries(
        Consumer<BatchGetAssetPropertyAggregatesSkippedEntry.Builder>... skippedEntries) {
      List<BatchGetAssetPropertyAggregatesSkippedEntry> built = new ArrayList<>();
      for (Consumer<BatchGetAssetPropertyAggregatesSkippedEntry.Builder> one : skippedEntries) {
        built.add(BatchGetAssetPropertyAggregatesSkippedEntry.builder().applyMutation(one).build());
      }
      return skippedEntries(built);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }
  }
}
