package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchPutAssetPropertyValue} takes. */
public final class BatchPutAssetPropertyValueRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "enablePartialEntryProcessing,entries",
          "b,[r",
          's',
          new BatchPutAssetPropertyValueRequest(null));

  private BatchPutAssetPropertyValueRequest(Object[] values) {
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
    return new BatchPutAssetPropertyValueRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return PutAssetPropertyValueEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return whether good values of an entry are stored when others in it fail. If not, one bad
   * value fails the whole entry; null if absent}
   */
  public Boolean enablePartialEntryProcessing() {
    return (Boolean) at(0);
  }

  /**
   * {@return the values to store: each entry has those of one property, and an id of your own,
   * unmodifiable; empty if absent}
   */
  public List<PutAssetPropertyValueEntry> entries() {
    return listAt(1);
  }

  /** {@return whether {@link #entries} is there, even if empty} */
  public boolean hasEntries() {
    return at(1) != null;
  }

  /**
   * Builds {@link BatchPutAssetPropertyValueRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchPutAssetPropertyValueRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchPutAssetPropertyValueRequest original) {
      super(original);
    }

    /**
     * Sets {@link BatchPutAssetPropertyValueRequest#enablePartialEntryProcessing()}; null for
     * absent.
     */
    public Builder enablePartialEntryProcessing(Boolean enablePartialEntryProcessing) {
      return set(0, enablePartialEntryProcessing);
    }

    /** Sets {@link BatchPutAssetPropertyValueRequest#entries()}; null for absent. */
    public Builder entries(Collection<PutAssetPropertyValueEntry> entries) {
      return setList(1, entries);
    }

    /** Sets {@link BatchPutAssetPropertyValueRequest#entries()}. */
    public Builder entries(PutAssetPropertyValueEntry... entries) {
      return entries(Arrays.asList(entries));
    }

    /** Sets {@link BatchPutAssetPropertyValueRequest#entries()} to what functions build. */
    @SafeVarargs
    public final Builder entries(Consumer<PutAssetPropertyValueEntry.Builder>... entries) {
      List<PutAssetPropertyValueEntry> built = new ArrayList<>();
      for (Consumer<PutAssetPropertyValueEntry.Builder> one : entries) {
        built.add(PutAssetPropertyValueEntry.builder().applyMutation(one).build());
      }
      return entries(built);
    }
  }
}
