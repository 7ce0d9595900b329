package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listBulkImportJobs} takes. */
public final class ListBulkImportJobsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "nextToken,maxResults,filter,workspaceName",
          "t,i,e,t",
          's',
          new ListBulkImportJobsRequest(null));

  private ListBulkImportJobsRequest(Object[] values) {
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
    return new ListBulkImportJobsRequest(values);
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
   * {@return only jobs in this status, or {@code ALL}; {@link
   * ListBulkImportJobsFilter#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public ListBulkImportJobsFilter filter() {
    return ListBulkImportJobsFilter.fromValue(filterAsString());
  }

  /** {@return the text of {@link #filter} as AWS has it; null if absent} */
  public String filterAsString() {
    return (String) at(2);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(3);
  }

  /**
   * Builds {@link ListBulkImportJobsRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListBulkImportJobsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListBulkImportJobsRequest original) {
      super(original);
    }

    /** Sets {@link ListBulkImportJobsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(0, nextToken);
    }

    /** Sets {@link ListBulkImportJobsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }

    /** Sets {@link ListBulkImportJobsRequest#filterAsString()}; null for absent. */
    public Builder filter(String filter) {
      return set(2, filter);
    }

    /** Sets {@link ListBulkImportJobsRequest#filter()}; null for absent. */
    public Builder filter(ListBulkImportJobsFilter filter) {
      return setText(2, filter);
    }

    /** Sets {@link ListBulkImportJobsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(3, workspaceName);
    }
  }
}
