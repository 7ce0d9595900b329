package io.twinlink.twinmaker;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listSyncJobs} takes. */
public final class ListSyncJobsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape("workspaceId,maxResults,nextToken", "t,i,t", 's', new ListSyncJobsRequest(null));

  private ListSyncJobsRequest(Object[] values) {
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
    return new ListSyncJobsRequest(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return the size of a page. Default: 50; 0 to 200; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(1);
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(2);
  }

  /** Builds {@link ListSyncJobsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListSyncJobsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListSyncJobsRequest original) {
      super(original);
    }

    /** Sets {@link ListSyncJobsRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link ListSyncJobsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }

    /** Sets {@link ListSyncJobsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(2, nextToken);
    }
  }
}
