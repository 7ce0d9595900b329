package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listAssetRelationships} takes. */
public final class ListAssetRelationshipsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "assetId,traversalType,nextToken,maxResults",
          "t,e,t,i",
          's',
          new ListAssetRelationshipsRequest(null));

  private ListAssetRelationshipsRequest(Object[] values) {
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
    return new ListAssetRelationshipsRequest(values);
  }

  /**
   * {@return the asset to begin with: its id, a UUID, or {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return which way to go: only {@code PATH_TO_ROOT}, from the asset over its parents up to the
   * root; {@link TraversalType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public TraversalType traversalType() {
    return TraversalType.fromValue(traversalTypeAsString());
  }

  /** {@return the text of {@link #traversalType} as AWS has it; null if absent} */
  public String traversalTypeAsString() {
    return (String) at(1);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(2);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(3);
  }

  /**
   * Builds {@link ListAssetRelationshipsRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ListAssetRelationshipsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetRelationshipsRequest original) {
      super(original);
    }

    /** Sets {@link ListAssetRelationshipsRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link ListAssetRelationshipsRequest#traversalTypeAsString()}; null for absent. */
    public Builder traversalType(String traversalType) {
      return set(1, traversalType);
    }

    /** Sets {@link ListAssetRelationshipsRequest#traversalType()}; null for absent. */
    public Builder traversalType(TraversalType traversalType) {
      return setText(1, traversalType);
    }

    /** Sets {@link ListAssetRelationshipsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(2, nextToken);
    }

    /** Sets {@link ListAssetRelationshipsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(3, maxResults);
    }
  }
}
