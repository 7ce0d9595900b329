package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listAssetProperties} takes. */
public final class ListAssetPropertiesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "assetId,nextToken,maxResults,filter",
          "t,t,i,e",
          's',
          new ListAssetPropertiesRequest(null));

  private ListAssetPropertiesRequest(Object[] values) {
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
    return new ListAssetPropertiesRequest(values);
  }

  /**
   * {@return the id of the asset: a UUID; in requests also {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /**
   * {@return {@code BASE}, the default, for the base properties only, or {@code ALL}; {@link
   * ListAssetPropertiesFilter#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public ListAssetPropertiesFilter filter() {
    return ListAssetPropertiesFilter.fromValue(filterAsString());
  }

  /** {@return the text of {@link #filter} as AWS has it; null if absent} */
  public String filterAsString() {
    return (String) at(3);
  }

  /**
   * Builds {@link ListAssetPropertiesRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListAssetPropertiesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetPropertiesRequest original) {
      super(original);
    }

    /** Sets {@link ListAssetPropertiesRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link ListAssetPropertiesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListAssetPropertiesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link ListAssetPropertiesRequest#filterAsString()}; null for absent. */
    public Builder filter(String filter) {
      return set(3, filter);
    }

    /** Sets {@link ListAssetPropertiesRequest#filter()}; null for absent. */
    public Builder filter(ListAssetPropertiesFilter filter) {
      return setText(3, filter);
    }
  }
}
