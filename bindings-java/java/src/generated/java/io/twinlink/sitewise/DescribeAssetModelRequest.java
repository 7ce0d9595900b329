package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeAssetModel} takes. */
public final class DescribeAssetModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,excludeProperties,assetModelVersion",
          "t,b,t",
          's',
          new DescribeAssetModelRequest(null));

  private DescribeAssetModelRequest(Object[] values) {
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
    return new DescribeAssetModelRequest(values);
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /** {@return whether to leave out the properties. Default: no; null if absent} */
  public Boolean excludeProperties() {
    return (Boolean) at(1);
  }

  /**
   * {@return which version is described: {@code LATEST}, the default, or {@code ACTIVE}; null if
   * absent}
   */
  public String assetModelVersion() {
    return (String) at(2);
  }

  /**
   * Builds {@link DescribeAssetModelRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DescribeAssetModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetModelRequest original) {
      super(original);
    }

    /** Sets {@link DescribeAssetModelRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /** Sets {@link DescribeAssetModelRequest#excludeProperties()}; null for absent. */
    public Builder excludeProperties(Boolean excludeProperties) {
      return set(1, excludeProperties);
    }

    /** Sets {@link DescribeAssetModelRequest#assetModelVersion()}; null for absent. */
    public Builder assetModelVersion(String assetModelVersion) {
      return set(2, assetModelVersion);
    }
  }
}
