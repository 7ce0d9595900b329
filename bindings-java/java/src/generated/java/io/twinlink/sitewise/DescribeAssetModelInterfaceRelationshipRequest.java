package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeAssetModelInterfaceRelationship} takes. */
public final class DescribeAssetModelInterfaceRelationshipRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,interfaceAssetModelId",
          "t,t",
          's',
          new DescribeAssetModelInterfaceRelationshipRequest(null));

  private DescribeAssetModelInterfaceRelationshipRequest(Object[] values) {
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
    return new DescribeAssetModelInterfaceRelationshipRequest(values);
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the interface: a UUID; in requests also {@code externalId:} and its external
   * id; 13 to 139 characters; null if absent}
   */
  public String interfaceAssetModelId() {
    return (String) at(1);
  }

  /**
   * Builds {@link DescribeAssetModelInterfaceRelationshipRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeAssetModelInterfaceRelationshipRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetModelInterfaceRelationshipRequest original) {
      super(original);
    }

    /**
     * Sets {@link DescribeAssetModelInterfaceRelationshipRequest#assetModelId()}; null for absent.
     */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /**
     * Sets {@link DescribeAssetModelInterfaceRelationshipRequest#interfaceAssetModelId()}; null for
     * absent.
     */
    public Builder interfaceAssetModelId(String interfaceAssetModelId) {
      return set(1, interfaceAssetModelId);
    }
  }
}
