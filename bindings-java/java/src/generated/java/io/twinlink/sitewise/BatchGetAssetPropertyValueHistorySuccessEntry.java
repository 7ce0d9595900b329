package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** An entry with the stored values that were read for it. */
public final class BatchGetAssetPropertyValueHistorySuccessEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "entryId,assetPropertyValueHistory",
          "t,[r",
          's',
          new BatchGetAssetPropertyValueHistorySuccessEntry(null));

  private BatchGetAssetPropertyValueHistorySuccessEntry(Object[] values) {
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
    return new BatchGetAssetPropertyValueHistorySuccessEntry(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return AssetPropertyValue.SHAPE;
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

  /**
   * {@return the stored values in the period, in the order asked for, unmodifiable; empty if
   * absent}
   */
  public List<AssetPropertyValue> assetPropertyValueHistory() {
    return listAt(1);
  }

  /** {@return whether {@link #assetPropertyValueHistory} is there, even if empty} */
  public boolean hasAssetPropertyValueHistory() {
    return at(1) != null;
  }

  /**
   * Builds {@link BatchGetAssetPropertyValueHistorySuccessEntry}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyValueHistorySuccessEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyValueHistorySuccessEntry original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistorySuccessEntry#entryId()}; null for absent. */
    public Builder entryId(String entryId) {
      return set(0, entryId);
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistorySuccessEntry#assetPropertyValueHistory()}; null
     * for absent.
     */
    public Builder assetPropertyValueHistory(
        Collection<AssetPropertyValue> assetPropertyValueHistory) {
      return setList(1, assetPropertyValueHistory);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistorySuccessEntry#assetPropertyValueHistory()}. */
    public Builder assetPropertyValueHistory(AssetPropertyValue... assetPropertyValueHistory) {
      return assetPropertyValueHistory(Arrays.asList(assetPropertyValueHistory));
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistorySuccessEntry#assetPropertyValueHistory()} to
     * what functions build.
     */
    @SafeVarargs
    public final Builder assetPropertyValueHistory(
        Consumer<AssetPropertyValue.Builder>... assetPropertyValueHistory) {
      List<AssetPropertyValue> built = new ArrayList<>();
      for (Consumer<AssetPropertyValue.Builder> one : assetPropertyValueHistory) {
        built.add(AssetPropertyValue.builder().applyMutation(one).build());
      }
      return assetPropertyValueHistory(built);
    }
  }
}
