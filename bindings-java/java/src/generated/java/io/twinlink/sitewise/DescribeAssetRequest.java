package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeAsset} takes. */
public final class DescribeAssetRequest extends Structure {
  static final Shape SHAPE =
      new Shape("assetId,excludeProperties", "t,b", 's', new DescribeAssetRequest(null));

  private DescribeAssetRequest(Object[] values) {
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
    return new DescribeAssetRequest(values);
  }

  /**
   * {@return the id of the asset: a UUID; in requests also {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /** {@return whether to leave out the properties. Default: no; null if absent} */
  public Boolean excludeProperties() {
    return (Boolean) at(1);
  }

  /** Builds {@link DescribeAssetRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DescribeAssetRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetRequest original) {
      super(original);
    }

    /** Sets {@link DescribeAssetRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link DescribeAssetRequest#excludeProperties()}; null for absent. */
    public Builder excludeProperties(Boolean excludeProperties) {
      return set(1, excludeProperties);
    }
  }
}
