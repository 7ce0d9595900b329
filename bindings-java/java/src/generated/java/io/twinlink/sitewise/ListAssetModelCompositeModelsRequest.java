package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listAssetModelCompositeModels} takes. */
public final class ListAssetModelCompositeModelsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,nextToken,maxResults,assetModelVersion",
          "t,t,i,t",
          's',
          new ListAssetModelCompositeModelsRequest(null));

  private ListAssetModelCompositeModelsRequest(Object[] values) {
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
    return new ListAssetModelCompositeModelsRequest(values);
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
   * {@return which version is described: {@code LATEST}, the default, or {@code ACTIVE}; null if
   * absent}
   */
  public String assetModelVersion() {
    return (String) at(3);
  }

  /**
   * Builds {@link ListAssetModelCompositeModelsRequest}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<ListAssetModelCompositeModelsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetModelCompositeModelsRequest original) {
      super(original);
    }

    /** Sets {@link ListAssetModelCompositeModelsRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /** Sets {@link ListAssetModelCompositeModelsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListAssetModelCompositeModelsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link ListAssetModelCompositeModelsRequest#assetModelVersion()}; null for absent. */
    public Builder assetModelVersion(String assetModelVersion) {
      return set(3, assetModelVersion);
    }
  }
}
