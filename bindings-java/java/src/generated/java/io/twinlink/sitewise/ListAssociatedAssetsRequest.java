package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listAssociatedAssets} takes. */
public final class ListAssociatedAssetsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "assetId,hierarchyId,traversalDirection,nextToken,maxResults",
          "t,t,e,t,i",
          's',
          new ListAssociatedAssetsRequest(null));

  private ListAssociatedAssetsRequest(Object[] values) {
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
    return new ListAssociatedAssetsRequest(values);
  }

  /**
   * {@return the id of the asset: a UUID; in requests also {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return only children in this hierarchy: a UUID, or {@code externalId:} and its external id.
   * Default: all hierarchies; 13 to 139 characters; null if absent}
   */
  public String hierarchyId() {
    return (String) at(1);
  }

  /**
   * {@return {@code CHILD}, the default, for the children, or {@code PARENT} for the parent; {@link
   * TraversalDirection#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public TraversalDirection traversalDirection() {
    return TraversalDirection.fromValue(traversalDirectionAsString());
  }

  /** {@return the text of {@link #traversalDirection} as AWS has it; null if absent} */
  public String traversalDirectionAsString() {
    return (String) at(2);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(3);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(4);
  }

  /**
   * Builds {@link ListAssociatedAssetsRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Structure.Builder<ListAssociatedAssetsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssociatedAssetsRequest original) {
      super(original);
    }

    /** Sets {@link ListAssociatedAssetsRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link ListAssociatedAssetsRequest#hierarchyId()}; null for absent. */
    public Builder hierarchyId(String hierarchyId) {
      return set(1, hierarchyId);
    }

    /** Sets {@link ListAssociatedAssetsRequest#traversalDirectionAsString()}; null for absent. */
    public Builder traversalDirection(String traversalDirection) {
      return set(2, traversalDirection);
    }

    /** Sets {@link ListAssociatedAssetsRequest#traversalDirection()}; null for absent. */
    public Builder traversalDirection(TraversalDirection traversalDirection) {
      return setText(2, traversalDirection);
    }

    /** Sets {@link ListAssociatedAssetsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }

    /** Sets {@link ListAssociatedAssetsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(4, maxResults);
    }
  }
}
