package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listAssets} takes. */
public final class ListAssetsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "nextToken,maxResults,assetModelId,filter", "t,i,t,e", 's', new ListAssetsRequest(null));

  private ListAssetsRequest(Object[] values) {
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
    return new ListAssetsRequest(values);
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
   * {@return only assets of this model: a UUID, or {@code externalId:} and its external id. Needed
   * unless {@code filter} is {@code TOP_LEVEL}; 13 to 139 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(2);
  }

  /**
   * {@return {@code ALL}, the default, for all assets of {@code assetModelId}, or {@code TOP_LEVEL}
   * for those without a parent; {@link ListAssetsFilter#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public ListAssetsFilter filter() {
    return ListAssetsFilter.fromValue(filterAsString());
  }

  /** {@return the text of {@link #filter} as AWS has it; null if absent} */
  public String filterAsString() {
    return (String) at(3);
  }

  /** Builds {@link ListAssetsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListAssetsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetsRequest original) {
      super(original);
    }

    /** Sets {@link ListAssetsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(0, nextToken);
    }

    /** Sets {@link ListAssetsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }

    /** Sets {@link ListAssetsRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(2, assetModelId);
    }

    /** Sets {@link ListAssetsRequest#filterAsString()}; null for absent. */
    public Builder filter(String filter) {
      return set(3, filter);
    }

    /** Sets {@link ListAssetsRequest#filter()}; null for absent. */
    public Builder filter(ListAssetsFilter filter) {
      return setText(3, filter);
    }
  }
}
