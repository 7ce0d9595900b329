package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchGetAssetPropertyValueHistory} answers. */
public final class BatchGetAssetPropertyValueHistoryResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "errorEntries,successEntries,skippedEntries,nextToken",
          "[r,[r,[r,t",
          'r',
          new BatchGetAssetPropertyValueHistoryResponse(null));

  private BatchGetAssetPropertyValueHistoryResponse(Object[] values) {
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
    return new BatchGetAssetPropertyValueHistoryResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return BatchGetAssetPropertyValueHistoryErrorEntry.SHAPE;
      case 1:
        return BatchGetAssetPropertyValueHistorySuccessEntry.SHAPE;
      case 2:
        return BatchGetAssetPropertyValueHistorySkippedEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the entries that failed, and why, unmodifiable; empty if absent} */
  public List<BatchGetAssetPropertyValueHistoryErrorEntry> errorEntries() {
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
  public List<BatchGetAssetPropertyValueHistorySuccessEntry> successEntries() {
    return listAt(1);
  }

  /** {@return whether {@link #successEntries} is there, even if empty} */
  public boolean hasSuccessEntries() {
    return at(1) != null;
  }

  /** {@return the entries that earlier pages have finished, unmodifiable; empty if absent} */
  public List<BatchGetAssetPropertyValueHistorySkippedEntry> skippedEntries() {
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
   * Builds {@link BatchGetAssetPropertyValueHistoryResponse}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Response.Builder<BatchGetAssetPropertyValueHistoryResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyValueHistoryResponse original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryResponse#errorEntries()}; null for absent. */
    public Builder errorEntries(
        Collection<BatchGetAssetPropertyValueHistoryErrorEntry> errorEntries) {
      return setList(0, errorEntries);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryResponse#errorEntries()}. */
    public Builder errorEntries(BatchGetAssetPropertyValueHistoryErrorEntry... errorEntries) {
      return errorEntries(Arrays.asList(errorEntries));
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistoryResponse#errorEntries()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder errorEntries(
        Consumer<BatchGetAssetPropertyValueHistoryErrorEntry.Builder>... errorEntries) {
      List<BatchGetAssetPropertyValueHistoryErrorEntry> built = new ArrayList<>();
      for (Consumer<BatchGetAssetPropertyValueHistoryErrorEntry.Builder> one : errorEntries) {
        built.add(BatchGetAssetPropertyValueHistoryErrorEntry.builder().applyMutation(one).build());
      }
      return errorEntries(built);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryResponse#successEntries()}; null for absent. */
    public Builder successEntries(
        Collection<BatchGetAssetPropertyValueHistorySuccessEntry> successEntries) {
      return setList(1, successEntries);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryResponse#successEntries()}. */
    public Builder successEntries(BatchGetAssetPropertyValueHistorySuccessEntry... successEntries) {
      return successEntries(Arrays.asList(successEntries));
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistoryResponse#successEntries()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder successEntries(
        Consumer<BatchGetAssetPropertyValueHistorySuccessEntry.Builder>... successEntries) {
      List<BatchGetAssetPropertyValueHistorySuccessEntry> built = new ArrayList<>();
      for (Consumer<BatchGetAssetPropertyValueHistorySuccessEntry.Builder> one : successEntries) {
        built.add(
            BatchGetAssetPropertyValueHistorySuccessEntry.builder().applyMutation(one).build());
      }
      return successEntries(built);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryResponse#skippedEntries()}; null for absent. */
    public Builder skippedEntries(
        Collection<BatchGetAssetPropertyValueHistorySkippedEntry> skippedEntries) {
      return setList(2, skippedEntries);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryResponse#skippedEntries()}. */
    public Builder skippedEntries(BatchGetAssetPropertyValueHistorySkippedEntry... skippedEntries) {
      return skippedEntries(Arrays.asList(skippedEntries));
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistoryResponse#skippedEntries()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder skippedEntries(
        Consumer<BatchGetAssetPropertyValueHistorySkippedEntry.Builder>... skippedEntries) {
      List<BatchGetAssetPropertyValueHistorySkippedEntry> built = new ArrayList<>();
      for (Consumer<BatchGetAssetPropertyValueHistorySkippedEntry.Builder> one : skippedEntries) {
        built.add(
            BatchGetAssetPropertyValueHistorySkippedEntry.builder().applyMutation(one).build());
      }
      return skippedEntries(built);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }
  }
}
