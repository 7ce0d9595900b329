package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeAssetModelCompositeModel} takes. */
public final class DescribeAssetModelCompositeModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,assetModelCompositeModelId,assetModelVersion",
          "t,t,t",
          's',
          new DescribeAssetModelCompositeModelRequest(null));

  private DescribeAssetModelCompositeModelRequest(Object[] values) {
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
    return new DescribeAssetModelCompositeModelRequest(values);
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the composite model: a UUID; in requests also {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetModelCompositeModelId() {
    return (String) at(1);
  }

  /**
   * {@return which version is described: {@code LATEST}, the default, or {@code ACTIVE}; null if
   * absent}
   */
  public String assetModelVersion() {
    return (String) at(2);
  }

  /**
   * Builds {@link DescribeAssetModelCompositeModelRequest}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeAssetModelCompositeModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetModelCompositeModelRequest original) {
      super(original);
    }

    /** Sets {@link DescribeAssetModelCompositeModelRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelRequest#assetModelCompositeModelId()}; null for
     * absent.
     */
    public Builder assetModelCompositeModelId(String assetModelCompositeModelId) {
      return set(1, assetModelCompositeModelId);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelRequest#assetModelVersion()}; null for absent.
     */
    public Builder assetModelVersion(String assetModelVersion) {
      return set(2, assetModelVersion);
    }
  }
}
