package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * A property whose latest value to read: {@code assetId} and {@code propertyId}, or {@code
 * propertyAlias}.
 */
public final class BatchGetAssetPropertyValueEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "entryId,assetId,propertyId,propertyAlias",
          "t,t,t,t",
          's',
          new BatchGetAssetPropertyValueEntry(null));

  private BatchGetAssetPropertyValueEntry(Object[] values) {
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
    return new BatchGetAssetPropertyValueEntry(values);
  }

  /**
   * {@return the id that you gave the entry; results and errors carry it; 1 to 64 characters; null
   * if absent}
   */
  public String entryId() {
    return (String) at(0);
  }

  /**
   * {@return the asset's id, a UUID. It goes with {@code propertyId}; 36 characters; null if
   * absent}
   */
  public String assetId() {
    return (String) at(1);
  }

  /**
   * {@return the property's id, a UUID. It goes with {@code assetId}; 36 characters; null if
   * absent}
   */
  public String propertyId() {
    return (String) at(2);
  }

  /**
   * {@return the property's alias, such as {@code /plant/2/line/1/speed}. It stands in for {@code
   * assetId} and {@code propertyId}; 1 to 2048 characters; null if absent}
   */
  public String propertyAlias() {
    return (String) at(3);
  }

  /**
   * Builds {@link BatchGetAssetPropertyValueEntry}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyValueEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyValueEntry original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyValueEntry#entryId()}; null for absent. */
    public Builder entryId(String entryId) {
      return set(0, entryId);
    }

    /** Sets {@link BatchGetAssetPropertyValueEntry#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(1, assetId);
    }

    /** Sets {@link BatchGetAssetPropertyValueEntry#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(2, propertyId);
    }

    /** Sets {@link BatchGetAssetPropertyValueEntry#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(3, propertyAlias);
    }
  }
}
