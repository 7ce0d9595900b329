package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeAssetProperty} takes. */
public final class DescribeAssetPropertyRequest extends Structure {
  static final Shape SHAPE =
      new Shape("assetId,propertyId", "t,t", 's', new DescribeAssetPropertyRequest(null));

  private DescribeAssetPropertyRequest(Object[] values) {
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
    return new DescribeAssetPropertyRequest(values);
  }

  /**
   * {@return the id of the asset: a UUID; in requests also {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return the property: its id, a UUID, or {@code externalId:} and its external id; 13 to 139
   * characters; null if absent}
   */
  public String propertyId() {
    return (String) at(1);
  }

  /**
   * Builds {@link DescribeAssetPropertyRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeAssetPropertyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetPropertyRequest original) {
      super(original);
    }

    /** Sets {@link DescribeAssetPropertyRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link DescribeAssetPropertyRequest#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(1, propertyId);
    }
  }
}
