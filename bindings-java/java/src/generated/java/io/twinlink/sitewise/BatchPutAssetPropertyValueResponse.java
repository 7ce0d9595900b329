package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchPutAssetPropertyValue} answers. */
public final class BatchPutAssetPropertyValueResponse extends Response {
  static final Shape SHAPE =
      new Shape("errorEntries", "[r", 'r', new BatchPutAssetPropertyValueResponse(null));

  private BatchPutAssetPropertyValueResponse(Object[] values) {
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
    return new BatchPutAssetPropertyValueResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return BatchPutAssetPropertyErrorEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the entries with values that were not stored, and why; empty when all were,
   * unmodifiable; empty if absent}
   */
  public List<BatchPutAssetPropertyErrorEntry> errorEntries() {
    return listAt(0);
  }

  /** {@return whether {@link #errorEntries} is there, even if empty} */
  public boolean hasErrorEntries() {
    return at(0) != null;
  }

  /**
   * Builds {@link BatchPutAssetPropertyValueResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<BatchPutAssetPropertyValueResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchPutAssetPropertyValueResponse original) {
      super(original);
    }

    /** Sets {@link BatchPutAssetPropertyValueResponse#errorEntries()}; null for absent. */
    public Builder errorEntries(Collection<BatchPutAssetPropertyErrorEntry> errorEntries) {
      return setList(0, errorEntries);
    }

    /** Sets {@link BatchPutAssetPropertyValueResponse#errorEntries()}. */
    public Builder errorEntries(BatchPutAssetPropertyErrorEntry... errorEntries) {
      return errorEntries(Arrays.asList(errorEntries));
    }

    /** Sets {@link BatchPutAssetPropertyValueResponse#errorEntries()} to what functions build. */
    @SafeVarargs
    public final Builder errorEntries(
        Consumer<BatchPutAssetPropertyErrorEntry.Builder>... errorEntries) {
      List<BatchPutAssetPropertyErrorEntry> built = new ArrayList<>();
      for (Consumer<BatchPutAssetPropertyErrorEntry.Builder> one : errorEntries) {
        built.add(BatchPutAssetPropertyErrorEntry.builder().applyMutation(one).build());
      }
      return errorEntries(built);
    }
  }
}
