package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeTimeSeries} takes. */
public final class DescribeTimeSeriesRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "alias,assetId,propertyId,workspaceName",
          "t,t,t,t",
          's',
          new DescribeTimeSeriesRequest(null));

  private DescribeTimeSeriesRequest(Object[] values) {
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
    return new DescribeTimeSeriesRequest(values);
  }

  /**
   * {@return the alias of the time series. Needed if it belongs to no asset property; null if
   * absent}
   */
  public String alias() {
    return (String) at(0);
  }

  /**
   * {@return the asset of the property: a UUID, or {@code externalId:} and its external id. Goes
   * with {@code propertyId}; 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(1);
  }

  /**
   * {@return the asset property: a UUID, or {@code externalId:} and its external id. Goes with
   * {@code assetId}; 13 to 139 characters; null if absent}
   */
  public String propertyId() {
    return (String) at(2);
  }

  /**
   * {@return the name of the workspace that the time series is in; 1 to 64 characters; null if
   * absent}
   */
  public String workspaceName() {
    return (String) at(3);
  }

  /**
   * Builds {@link DescribeTimeSeriesRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DescribeTimeSeriesRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeTimeSeriesRequest original) {
      super(original);
    }

    /** Sets {@link DescribeTimeSeriesRequest#alias()}; null for absent. */
    public Builder alias(String alias) {
      return set(0, alias);
    }

    /** Sets {@link DescribeTimeSeriesRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(1, assetId);
    }

    /** Sets {@link DescribeTimeSeriesRequest#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(2, propertyId);
    }

    /** Sets {@link DescribeTimeSeriesRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(3, workspaceName);
    }
  }
}
