package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code getAssetPropertyValue} answers. */
public final class GetAssetPropertyValueResponse extends Response {
  static final Shape SHAPE =
      new Shape("propertyValue", "r", 'r', new GetAssetPropertyValueResponse(null));

  private GetAssetPropertyValueResponse(Object[] values) {
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
    return new GetAssetPropertyValueResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetPropertyValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the latest value; absent when there is none} */
  public AssetPropertyValue propertyValue() {
    return (AssetPropertyValue) at(0);
  }

  /**
   * Builds {@link GetAssetPropertyValueResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<GetAssetPropertyValueResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetAssetPropertyValueResponse original) {
      super(original);
    }

    /** Sets {@link GetAssetPropertyValueResponse#propertyValue()}; null for absent. */
    public Builder propertyValue(AssetPropertyValue propertyValue) {
      return set(0, propertyValue);
    }

    /** Sets {@link GetAssetPropertyValueResponse#propertyValue()} to what a function builds. */
    public Builder propertyValue(Consumer<AssetPropertyValue.Builder> propertyValue) {
      return propertyValue(AssetPropertyValue.builder().applyMutation(propertyValue).build());
    }
  }
}
