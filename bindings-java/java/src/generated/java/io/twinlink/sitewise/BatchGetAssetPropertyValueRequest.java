package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchGetAssetPropertyValue} takes. */
public final class BatchGetAssetPropertyValueRequest extends Structure {
  static final Shape SHAPE =
      new Shape("entries,nextToken", "[r,t", 's', new BatchGetAssetPropertyValueRequest(null));

  private BatchGetAssetPropertyValueRequest(Object[] values) {
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
    return new BatchGetAssetPropertyValueRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return BatchGetAssetPropertyValueEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the properties to read, each with an id of your own, unmodifiable; empty if absent}
   */
  public List<BatchGetAssetPropertyValueEntry> entries() {
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

  /**
   * Builds {@link BatchGetAssetPropertyValueRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyValueRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyValueRequest original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyValueRequest#entries()}; null for absent. */
    public Builder entries(Collection<BatchGetAssetPropertyValueEntry> entries) {
      return setList(0, entries);
    }

    /** Sets {@link BatchGetAssetPropertyValueRequest#entries()}. */
    public Builder entries(BatchGetAssetPropertyValueEntry... entries) {
      return entries(Arrays.asList(entries));
    }

    /** Sets {@link BatchGetAssetPropertyValueRequest#entries()} to what functions build. */
    @SafeVarargs
    public final Builder entries(Consumer<BatchGetAssetPropertyValueEntry.Builder>... entries) {
      List<BatchGetAssetPropertyValueEntry> built = new ArrayList<>();
      for (Consumer<BatchGetAssetPropertyValueEntry.Builder> one : entries) {
        built.add(BatchGetAssetPropertyValueEntry.builder().applyMutation(one).build());
      }
      return entries(built);
    }

    /** Sets {@link BatchGetAssetPropertyValueRequest#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
