package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** An entry with the latest value of its property. */
public final class BatchGetAssetPropertyValueSuccessEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "entryId,assetPropertyValue",
          "t,r",
          's',
          new BatchGetAssetPropertyValueSuccessEntry(null));

  private BatchGetAssetPropertyValueSuccessEntry(Object[] values) {
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
    return new BatchGetAssetPropertyValueSuccessEntry(values);
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

  /** {@return the latest value; absent when there is none} */
  public AssetPropertyValue assetPropertyValue() {
    return (AssetPropertyValue) at(1);
  }

  /**
   * Builds {@link BatchGetAssetPropertyValueSuccessEntry}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyValueSuccessEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyValueSuccessEntry original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyValueSuccessEntry#entryId()}; null for absent. */
    public Builder entryId(String entryId) {
      return set(0, entryId);
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueSuccessEntry#assetPropertyValue()}; null for absent.
     */
    public Builder assetPropertyValue(AssetPropertyValue assetPropertyValue) {
      return set(1, assetPropertyValue);
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueSuccessEntry#assetPropertyValue()} to what a function
     * builds.
     */
    public Builder assetPropertyValue(Consumer<AssetPropertyValue.Builder> assetPropertyValue) {
      return assetPropertyValue(
          AssetPropertyValue.builder().applyMutation(assetPropertyValue).build());
    }
  }
}
