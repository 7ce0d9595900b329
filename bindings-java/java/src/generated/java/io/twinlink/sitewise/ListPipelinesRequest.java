package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listPipelines} takes. */
public final class ListPipelinesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape("workspaceName,nextToken,maxResults", "t,t,i", 's', new ListPipelinesRequest(null));

  private ListPipelinesRequest(Object[] values) {
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
    return new ListPipelinesRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
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

  /**
   * {@return how many executions or pipelines a page has at most. Default: 50; 1 to 250; null if
   * absent}
   */
  @Override
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /** Builds {@link ListPipelinesRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListPipelinesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListPipelinesRequest original) {
      super(original);
    }

    /** Sets {@link ListPipelinesRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link ListPipelinesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListPipelinesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }
  }
}
