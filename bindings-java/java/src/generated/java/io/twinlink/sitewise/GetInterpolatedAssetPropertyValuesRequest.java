package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getInterpolatedAssetPropertyValues} takes. */
public final class GetInterpolatedAssetPropertyValuesRequest extends Structure
    implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "assetId,propertyId,propertyAlias,startTimeInSeconds,startTimeOffsetInNanos,endTimeInSeconds,endTimeOffsetInNanos,quality,intervalInSeconds,nextToken,maxResults,type,intervalWindowInSeconds",
          "t,t,t,l,i,l,i,e,l,t,i,t,l",
          's',
          new GetInterpolatedAssetPropertyValuesRequest(null));

  private GetInterpolatedAssetPropertyValuesRequest(Object[] values) {
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
    return new GetInterpolatedAssetPropertyValuesRequest(values);
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
   * {@return where the period begins, itself left out: seconds since 1970-01-01, UTC; 1 to
   * 9223372036854774; null if absent}
   */
  public Long startTimeInSeconds() {
    return (Long) at(3);
  }

  /** {@return nanoseconds on top of {@code startTimeInSeconds}; 0 to 999999999; null if absent} */
  public Integer startTimeOffsetInNanos() {
    return (Integer) at(4);
  }

  /**
   * {@return where the period ends, itself included: seconds since 1970-01-01, UTC; 1 to
   * 9223372036854774; null if absent}
   */
  public Long endTimeInSeconds() {
    return (Long) at(5);
  }

  /** {@return nanoseconds on top of {@code endTimeInSeconds}; 0 to 999999999; null if absent} */
  public Integer endTimeOffsetInNanos() {
    return (Integer) at(6);
  }

  /**
   * {@return only values of this quality are used for the estimates; {@link
   * Quality#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public Quality quality() {
    return Quality.fromValue(qualityAsString());
  }

  /** {@return the text of {@link #quality} as AWS has it; null if absent} */
  public String qualityAsString() {
    return (String) at(7);
  }

  /** {@return how far apart the estimates are, in seconds; 1 to 320000000; null if absent} */
  public Long intervalInSeconds() {
    return (Long) at(8);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(9);
  }

  /** {@return how many estimates a page holds at most. Default: 10; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(10);
  }

  /**
   * {@return {@code LINEAR_INTERPOLATION} draws a line between values; {@code LOCF_INTERPOLATION}
   * carries the last value forward; 1 to 256 characters; null if absent}
   */
  public String type() {
    return (String) at(11);
  }

  /**
   * {@return how far from a point data counts, in seconds; linear only. Default: all data from an
   * interval before the period to one after; 1 to 320000000; null if absent}
   */
  public Long intervalWindowInSeconds() {
    return (Long) at(12);
  }

  /**
   * Builds {@link GetInterpolatedAssetPropertyValuesRequest}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Structure.Builder<GetInterpolatedAssetPropertyValuesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetInterpolatedAssetPropertyValuesRequest original) {
      super(original);
    }

    /** Sets {@link GetInterpolatedAssetPropertyValuesRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link GetInterpolatedAssetPropertyValuesRequest#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(1, propertyId);
    }

    /** Sets {@link GetInterpolatedAssetPropertyValuesRequest#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(2, propertyAlias);
    }

    /**
     * Sets {@link GetInterpolatedAssetPropertyValuesRequest#startTimeInSeconds()}; null for absent.
     */
    public Builder startTimeInSeconds(Long startTimeInSeconds) {
      return set(3, startTimeInSeconds);
    }

    /**
     * Sets {@link GetInterpolatedAssetPropertyValuesRequest#startTimeOffsetInNanos()}; null for
     * absent.
     */
    public Builder startTimeOffsetInNanos(Integer startTimeOffsetInNanos) {
      return set(4, startTimeOffsetInNanos);
    }

    /**
     * Sets {@link GetInterpolatedAssetPropertyValuesRequest#endTimeInSeconds()}; null for absent.
     */
    public Builder endTimeInSeconds(Long endTimeInSeconds) {
      return set(5, endTimeInSeconds);
    }

    /**
     * Sets {@link GetInterpolatedAssetPropertyValuesRequest#endTimeOffsetInNanos()}; null for
     * absent.
     */
    public Builder endTimeOffsetInNanos(Integer endTimeOffsetInNanos) {
      return set(6, endTimeOffsetInNanos);
    }

    /**
     * Sets {@link GetInterpolatedAssetPropertyValuesRequest#qualityAsString()}; null for absent.
     */
    public Builder quality(String quality) {
      return set(7, quality);
    }

    /** Sets {@link GetInterpolatedAssetPropertyValuesRequest#quality()}; null for absent. */
    public Builder quality(Quality quality) {
      return setText(7, quality);
    }

    /**
     * Sets {@link GetInterpolatedAssetPropertyValuesRequest#intervalInSeconds()}; null for absent.
     */
    public Builder intervalInSeconds(Long intervalInSeconds) {
      return set(8, intervalInSeconds);
    }

    /** Sets {@link GetInterpolatedAssetPropertyValuesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(9, nextToken);
    }

    /** Sets {@link GetInterpolatedAssetPropertyValuesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(10, maxResults);
    }

    /** Sets {@link GetInterpolatedAssetPropertyValuesRequest#type()}; null for absent. */
    public Builder type(String type) {
      return set(11, type);
    }

    /**
     * Sets {@link GetInterpolatedAssetPropertyValuesRequest#intervalWindowInSeconds()}; null for
     * absent.
     */
    public Builder intervalWindowInSeconds(Long intervalWindowInSeconds) {
      return set(12, intervalWindowInSeconds);
    }
  }
}
