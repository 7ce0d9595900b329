package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listProjects} takes. */
public final class ListProjectsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape("portalId,nextToken,maxResults", "t,t,i", 's', new ListProjectsRequest(null));

  private ListProjectsRequest(Object[] values) {
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
    return new ListProjectsRequest(values);
  }

  /** {@return the id of the portal whose projects to list; 36 characters; null if absent} */
  public String portalId() {
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

  /** Builds {@link ListProjectsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListProjectsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListProjectsRequest original) {
      super(original);
    }

    /** Sets {@link ListProjectsRequest#portalId()}; null for absent. */
    public Builder portalId(String portalId) {
      return set(0, portalId);
    }

    /** Sets {@link ListProjectsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListProjectsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }
  }
}
