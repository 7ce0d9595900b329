package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getAssetPropertyValue} takes. */
public final class GetAssetPropertyValueRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetId,propertyId,propertyAlias", "t,t,t", 's', new GetAssetPropertyValueRequest(null));

  private GetAssetPropertyValueRequest(Object[] values) {
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
    return new GetAssetPropertyValueRequest(values);
  }

  /**
   * {@return the asset's id, a UUID. It goes with {@code propertyId}; 36 characters; null if
   * absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return the property's id, a UUID. It goes with {@code assetId}; 36 characters; null if
   * absent}
   */
  public String propertyId() {
    return (String) at(1);
  }

  /**
   * {@return the property's alias, such as {@code /plant/2/line/1/speed}. It stands in for {@code
   * assetId} and {@code propertyId}; 1 to 2048 characters; null if absent}
   */
  public String propertyAlias() {
    return (String) at(2);
  }

  /**
   * Builds {@link GetAssetPropertyValueRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<GetAssetPropertyValueRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetAssetPropertyValueRequest original) {
      super(original);
    }

    /** Sets {@link GetAssetPropertyValueRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link GetAssetPropertyValueRequest#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(1, propertyId);
    }

    /** Sets {@link GetAssetPropertyValueRequest#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(2, propertyAlias);
    }
  }
}
