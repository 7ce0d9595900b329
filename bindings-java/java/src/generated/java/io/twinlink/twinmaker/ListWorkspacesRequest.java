package io.twinlink.twinmaker;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listWorkspaces} takes. */
public final class ListWorkspacesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape("maxResults,nextToken", "i,t", 's', new ListWorkspacesRequest(null));

  private ListWorkspacesRequest(Object[] values) {
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
    return new ListWorkspacesRequest(values);
  }

  /** {@return the size of a page. Default: 25; 0 to 200; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(0);
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** Builds {@link ListWorkspacesRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListWorkspacesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListWorkspacesRequest original) {
      super(original);
    }

    /** Sets {@link ListWorkspacesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(0, maxResults);
    }

    /** Sets {@link ListWorkspacesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
