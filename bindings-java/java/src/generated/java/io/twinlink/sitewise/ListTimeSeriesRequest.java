package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listTimeSeries} takes. */
public final class ListTimeSeriesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "nextToken,maxResults,assetId,aliasPrefix,timeSeriesType,workspaceName",
          "t,i,t,t,e,t",
          's',
          new ListTimeSeriesRequest(null));

  private ListTimeSeriesRequest(Object[] values) {
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
    return new ListTimeSeriesRequest(values);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(0);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(1);
  }

  /**
   * {@return only those of this asset: its id, a UUID, or {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(2);
  }

  /** {@return only those whose alias begins with this; null if absent} */
  public String aliasPrefix() {
    return (String) at(3);
  }

  /**
   * {@return only those that belong to an asset property, or only those that do not. Default: both;
   * {@link ListTimeSeriesType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public ListTimeSeriesType timeSeriesType() {
    return ListTimeSeriesType.fromValue(timeSeriesTypeAsString());
  }

  /** {@return the text of {@link #timeSeriesType} as AWS has it; null if absent} */
  public String timeSeriesTypeAsString() {
    return (String) at(4);
  }

  /**
   * {@return the name of the workspace whose time series are listed; 1 to 64 characters; null if
   * absent}
   */
  public String workspaceName() {
    return (String) at(5);
  }

  /** Builds {@link ListTimeSeriesRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListTimeSeriesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListTimeSeriesRequest original) {
      super(original);
    }

    /** Sets {@link ListTimeSeriesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(0, nextToken);
    }

    /** Sets {@link ListTimeSeriesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }

    /** Sets {@link ListTimeSeriesRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(2, assetId);
    }

    /** Sets {@link ListTimeSeriesRequest#aliasPrefix()}; null for absent. */
    public Builder aliasPrefix(String aliasPrefix) {
      return set(3, aliasPrefix);
    }

    /** Sets {@link ListTimeSeriesRequest#timeSeriesTypeAsString()}; null for absent. */
    public Builder timeSeriesType(String timeSeriesType) {
      return set(4, timeSeriesType);
    }

    /** Sets {@link ListTimeSeriesRequest#timeSeriesType()}; null for absent. */
    public Builder timeSeriesType(ListTimeSeriesType timeSeriesType) {
      return setText(4, timeSeriesType);
    }

    /** Sets {@link ListTimeSeriesRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(5, workspaceName);
    }
  }
}
