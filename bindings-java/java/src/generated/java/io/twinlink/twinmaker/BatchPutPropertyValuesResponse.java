package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchPutPropertyValues} answers. */
public final class BatchPutPropertyValuesResponse extends Response {
  static final Shape SHAPE =
      new Shape("errorEntries", "[r", 'r', new BatchPutPropertyValuesResponse(null));

  private BatchPutPropertyValuesResponse(Object[] values) {
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
    return new BatchPutPropertyValuesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return BatchPutPropertyErrorEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the entries that were not written, and why; 1 to 10 of them, unmodifiable; empty if
   * absent}
   */
  public List<BatchPutPropertyErrorEntry> errorEntries() {
    return listAt(0);
  }

  /** {@return whether {@link #errorEntries} is there, even if empty} */
  public boolean hasErrorEntries() {
    return at(0) != null;
  }

  /**
   * Builds {@link BatchPutPropertyValuesResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<BatchPutPropertyValuesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchPutPropertyValuesResponse original) {
      super(original);
    }

    /** Sets {@link BatchPutPropertyValuesResponse#errorEntries()}; null for absent. */
    public Builder errorEntries(Collection<BatchPutPropertyErrorEntry> errorEntries) {
      return setList(0, errorEntries);
    }

    /** Sets {@link BatchPutPropertyValuesResponse#errorEntries()}. */
    public Builder errorEntries(BatchPutPropertyErrorEntry... errorEntries) {
      return errorEntries(Arrays.asList(errorEntries));
    }

    /** Sets {@link BatchPutPropertyValuesResponse#errorEntries()} to what functions build. */
    @SafeVarargs
    public final Builder errorEntries(
        Consumer<BatchPutPropertyErrorEntry.Builder>... errorEntries) {
      List<BatchPutPropertyErrorEntry> built = new ArrayList<>();
      for (Consumer<BatchPutPropertyErrorEntry.Builder> one : errorEntries) {
        built.add(BatchPutPropertyErrorEntry.builder().applyMutation(one).build());
      }
      return errorEntries(built);
    }
  }
}
