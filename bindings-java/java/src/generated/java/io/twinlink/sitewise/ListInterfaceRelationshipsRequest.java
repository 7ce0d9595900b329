package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listInterfaceRelationships} takes. */
public final class ListInterfaceRelationshipsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "interfaceAssetModelId,nextToken,maxResults",
          "t,t,i",
          's',
          new ListInterfaceRelationshipsRequest(null));

  private ListInterfaceRelationshipsRequest(Object[] values) {
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
    return new ListInterfaceRelationshipsRequest(values);
  }

  /**
   * {@return the id of the interface: a UUID; in requests also {@code externalId:} and its external
   * id; 13 to 139 characters; null if absent}
   */
  public String interfaceAssetModelId() {
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
   * Builds {@link ListInterfaceRelationshipsRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ListInterfaceRelationshipsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListInterfaceRelationshipsRequest original) {
      super(original);
    }

    /** Sets {@link ListInterfaceRelationshipsRequest#interfaceAssetModelId()}; null for absent. */
    public Builder interfaceAssetModelId(String interfaceAssetModelId) {
      return set(0, interfaceAssetModelId);
    }

    /** Sets {@link ListInterfaceRelationshipsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListInterfaceRelationshipsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }
  }
}
