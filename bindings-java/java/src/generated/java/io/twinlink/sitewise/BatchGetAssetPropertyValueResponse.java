package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchGetAssetPropertyValue} answers. */
public final class BatchGetAssetPropertyValueResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "errorEntries,successEntries,skippedEntries,nextToken",
          "[r,[r,[r,t",
          'r',
          new BatchGetAssetPropertyValueResponse(null));

  private BatchGetAssetPropertyValueResponse(Object[] values) {
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
    return new BatchGetAssetPropertyValueResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return BatchGetAssetPropertyValueErrorEntry.SHAPE;
      case 1:
        return BatchGetAssetPropertyValueSuccessEntry.SHAPE;
      case 2:
        return BatchGetAssetPropertyValueSkippedEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the entries that failed, and why, unmodifiable; empty if absent} */
  public List<BatchGetAssetPropertyValueErrorEntry> errorEntries() {
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
  public List<BatchGetAssetPropertyValueSuccessEntry> successEntries() {
    return listAt(1);
  }

  /** {@return whether {@link #successEntries} is there, even if empty} */
  public boolean hasSuccessEntries() {
    return at(1) != null;
  }

  /** {@return the entries that earlier pages have finished, unmodifiable; empty if absent} */
  public List<BatchGetAssetPropertyValueSkippedEntry> skippedEntries() {
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
   * Builds {@link BatchGetAssetPropertyValueResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<BatchGetAssetPropertyValueResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyValueResponse original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyValueResponse#errorEntries()}; null for absent. */
    public Builder errorEntries(Collection<BatchGetAssetPropertyValueErrorEntry> errorEntries) {
      return setList(0, errorEntries);
    }

    /** Sets {@link BatchGetAssetPropertyValueResponse#errorEntries()}. */
    public Builder errorEntries(BatchGetAssetPropertyValueErrorEntry... errorEntries) {
      return errorEntries(Arrays.asList(errorEntries));
    }

    /** Sets {@link BatchGetAssetPropertyValueResponse#errorEntries()} to what functions build. */
    @SafeVarargs
    public final Builder errorEntries(
        Consumer<BatchGetAssetPropertyValueErrorEntry.Builder>... errorEntries) {
      List<BatchGetAssetPropertyValueErrorEntry> built = new ArrayList<>();
      for (Consumer<BatchGetAssetPropertyValueErrorEntry.Builder> one : errorEntries) {
        built.add(BatchGetAssetPropertyValueErrorEntry.builder().applyMutation(one).build());
      }
      return errorEntries(built);
    }

    /** Sets {@link BatchGetAssetPropertyValueResponse#successEntries()}; null for absent. */
    public Builder successEntries(
        Collection<BatchGetAssetPropertyValueSuccessEntry> successEntries) {
      return setList(1, successEntries);
    }

    /** Sets {@link BatchGetAssetPropertyValueResponse#successEntries()}. */
    public Builder successEntries(BatchGetAssetPropertyValueSuccessEntry... successEntries) {
      return successEntries(Arrays.asList(successEntries));
    }

    /** Sets {@link BatchGetAssetPropertyValueResponse#successEntries()} to what functions build. */
    @SafeVarargs
    public final Builder successEntries(
        Consumer<BatchGetAssetPropertyValueSuccessEntry.Builder>... successEntries) {
      List<BatchGetAssetPropertyValueSuccessEntry> built = new ArrayList<>();
      for (Consumer<BatchGetAssetPropertyValueSuccessEntry.Builder> one : successEntries) {
        built.add(BatchGetAssetPropertyValueSuccessEntry.builder().applyMutation(one).build());
      }
      return successEntries(built);
    }

    /** Sets {@link BatchGetAssetPropertyValueResponse#skippedEntries()}; null for absent. */
    public Builder skippedEntries(
        Collection<BatchGetAssetPropertyValueSkippedEntry> skippedEntries) {
      return setList(2, skippedEntries);
    }

    /** Sets {@link BatchGetAssetPropertyValueResponse#skippedEntries()}. */
    public Builder skippedEntries(BatchGetAssetPropertyValueSkippedEntry... skippedEntries) {
      return skippedEntries(Arrays.asList(skippedEntries));
    }

    /** Sets {@link BatchGetAssetPropertyValueResponse#skippedEntries()} to what functions build. */
    @SafeVarargs
    public final Builder skippedEntries(
        Consumer<BatchGetAssetPropertyValueSkippedEntry.Builder>... skippedEntries) {
      List<BatchGetAssetPropertyValueSkippedEntry> built = new ArrayList<>();
      for (Consumer<BatchGetAssetPropertyValueSkippedEntry.Builder> one : skippedEntries) {
        built.add(BatchGetAssetPropertyValueSkippedEntry.builder().applyMutation(one).build());
      }
      return skippedEntries(built);
    }

    /** Sets {@link BatchGetAssetPropertyValueResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }
  }
}
