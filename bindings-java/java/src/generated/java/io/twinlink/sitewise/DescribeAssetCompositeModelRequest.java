package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeAssetCompositeModel} takes. */
public final class DescribeAssetCompositeModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetId,assetCompositeModelId",
          "t,t",
          's',
          new DescribeAssetCompositeModelRequest(null));

  private DescribeAssetCompositeModelRequest(Object[] values) {
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
    return new DescribeAssetCompositeModelRequest(values);
  }

  /**
   * {@return the id of the asset: a UUID; in requests also {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the composite model: a UUID; in requests also {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetCompositeModelId() {
    return (String) at(1);
  }

  /**
   * Builds {@link DescribeAssetCompositeModelRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeAssetCompositeModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetCompositeModelRequest original) {
      super(original);
    }

    /** Sets {@link DescribeAssetCompositeModelRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link DescribeAssetCompositeModelRequest#assetCompositeModelId()}; null for absent. */
    public Builder assetCompositeModelId(String assetCompositeModelId) {
      return set(1, assetCompositeModelId);
    }
  }
}
