package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listComputationModelResolveToResources} takes. */
public final class ListComputationModelResolveToResourcesRequest extends Structure
    implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "computationModelId,nextToken,maxResults",
          "t,t,i",
          's',
          new ListComputationModelResolveToResourcesRequest(null));

  private ListComputationModelResolveToResourcesRequest(Object[] values) {
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
    return new ListComputationModelResolveToResourcesRequest(values);
  }

  /** {@return the id of the computation model; 36 characters; null if absent} */
  public String computationModelId() {
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
   * Builds {@link ListComputationModelResolveToResourcesRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<ListComputationModelResolveToResourcesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListComputationModelResolveToResourcesRequest original) {
      super(original);
    }

    /**
     * Sets {@link ListComputationModelResolveToResourcesRequest#computationModelId()}; null for
     * absent.
     */
    public Builder computationModelId(String computationModelId) {
      return set(0, computationModelId);
    }

    /** Sets {@link ListComputationModelResolveToResourcesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListComputationModelResolveToResourcesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }
  }
}
