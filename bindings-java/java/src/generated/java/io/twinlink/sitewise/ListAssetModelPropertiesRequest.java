package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listAssetModelProperties} takes. */
public final class ListAssetModelPropertiesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,nextToken,maxResults,filter,assetModelVersion",
          "t,t,i,e,t",
          's',
          new ListAssetModelPropertiesRequest(null));

  private ListAssetModelPropertiesRequest(Object[] values) {
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
    return new ListAssetModelPropertiesRequest(values);
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetModelId() {
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
   * ListAssetModelPropertiesFilter#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null
   * if absent}
   */
  public ListAssetModelPropertiesFilter filter() {
    return ListAssetModelPropertiesFilter.fromValue(filterAsString());
  }

  /** {@return the text of {@link #filter} as AWS has it; null if absent} */
  public String filterAsString() {
    return (String) at(3);
  }

  /**
   * {@return which version is described: {@code LATEST}, the default, or {@code ACTIVE}; null if
   * absent}
   */
  public String assetModelVersion() {
    return (String) at(4);
  }

  /**
   * Builds {@link ListAssetModelPropertiesRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ListAssetModelPropertiesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetModelPropertiesRequest original) {
      super(original);
    }

    /** Sets {@link ListAssetModelPropertiesRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /** Sets {@link ListAssetModelPropertiesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListAssetModelPropertiesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link ListAssetModelPropertiesRequest#filterAsString()}; null for absent. */
    public Builder filter(String filter) {
      return set(3, filter);
    }

    /** Sets {@link ListAssetModelPropertiesRequest#filter()}; null for absent. */
    public Builder filter(ListAssetModelPropertiesFilter filter) {
      return setText(3, filter);
    }

    /** Sets {@link ListAssetModelPropertiesRequest#assetModelVersion()}; null for absent. */
    public Builder assetModelVersion(String assetModelVersion) {
      return set(4, assetModelVersion);
    }
  }
}
