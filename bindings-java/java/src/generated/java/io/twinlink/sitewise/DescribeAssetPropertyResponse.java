package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code describeAssetProperty} answers. */
public final class DescribeAssetPropertyResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "assetId,assetExternalId,assetName,assetModelId,assetProperty,compositeModel",
          "t,t,t,t,r,r",
          'r',
          new DescribeAssetPropertyResponse(null));

  private DescribeAssetPropertyResponse(Object[] values) {
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
    return new DescribeAssetPropertyResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return Property.SHAPE;
      case 5:
        return CompositeModelProperty.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id of the asset: a UUID; in requests also {@code externalId:} and its external id;
   * 36 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /** {@return the id that you gave the asset; absent if it has none; 2 to 128 characters} */
  public String assetExternalId() {
    return (String) at(1);
  }

  /** {@return the name of the asset; 1 to 256 characters; null if absent} */
  public String assetName() {
    return (String) at(2);
  }

  /**
   * {@return the asset model that the asset is made from, by its id, a UUID; 36 characters; null if
   * absent}
   */
  public String assetModelId() {
    return (String) at(3);
  }

  /**
   * {@return the property. Absent if it is in a composite model: see {@code compositeModel} then;
   * null if absent}
   */
  public Property assetProperty() {
    return (Property) at(4);
  }

  /**
   * {@return the composite model that the property is in, and the property; absent if it is in
   * none}
   */
  public CompositeModelProperty compositeModel() {
    return (CompositeModelProperty) at(5);
  }

  /**
   * Builds {@link DescribeAssetPropertyResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeAssetPropertyResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetPropertyResponse original) {
      super(original);
    }

    /** Sets {@link DescribeAssetPropertyResponse#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link DescribeAssetPropertyResponse#assetExternalId()}; null for absent. */
    public Builder assetExternalId(String assetExternalId) {
      return set(1, assetExternalId);
    }

    /** Sets {@link DescribeAssetPropertyResponse#assetName()}; null for absent. */
    public Builder assetName(String assetName) {
      return set(2, assetName);
    }

    /** Sets {@link DescribeAssetPropertyResponse#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(3, assetModelId);
    }

    /** Sets {@link DescribeAssetPropertyResponse#assetProperty()}; null for absent. */
    public Builder assetProperty(Property assetProperty) {
      return set(4, assetProperty);
    }

    /** Sets {@link DescribeAssetPropertyResponse#assetProperty()} to what a function builds. */
    public Builder assetProperty(Consumer<Property.Builder> assetProperty) {
      return assetProperty(Property.builder().applyMutation(assetProperty).build());
    }

    /** Sets {@link DescribeAssetPropertyResponse#compositeModel()}; null for absent. */
    public Builder compositeModel(CompositeModelProperty compositeModel) {
      return set(5, compositeModel);
    }

    /** Sets {@link DescribeAssetPropertyResponse#compositeModel()} to what a function builds. */
    public Builder compositeModel(Consumer<CompositeModelProperty.Builder> compositeModel) {
      return compositeModel(CompositeModelProperty.builder().applyMutation(compositeModel).build());
    }
  }
}
