package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listDatasetExportJobs} takes. */
public final class ListDatasetExportJobsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,filter,maxResults,nextToken",
          "t,e,i,t",
          's',
          new ListDatasetExportJobsRequest(null));

  private ListDatasetExportJobsRequest(Object[] values) {
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
    return new ListDatasetExportJobsRequest(values);
  }

  /**
   * {@return the name of the workspace whose jobs are listed; 1 to 64 characters; null if absent}
   */
  public String workspaceName() {
    return (String) at(0);
  }

  /**
   * {@return the state of the jobs that are listed. Default: {@code ALL}, whatever their state;
   * {@link DatasetExportJobFilter#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public DatasetExportJobFilter filter() {
    return DatasetExportJobFilter.fromValue(filterAsString());
  }

  /** {@return the text of {@link #filter} as AWS has it; null if absent} */
  public String filterAsString() {
    return (String) at(1);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(3);
  }

  /**
   * Builds {@link ListDatasetExportJobsRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Structure.Builder<ListDatasetExportJobsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListDatasetExportJobsRequest original) {
      super(original);
    }

    /** Sets {@link ListDatasetExportJobsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link ListDatasetExportJobsRequest#filterAsString()}; null for absent. */
    public Builder filter(String filter) {
      return set(1, filter);
    }

    /** Sets {@link ListDatasetExportJobsRequest#filter()}; null for absent. */
    public Builder filter(DatasetExportJobFilter filter) {
      return setText(1, filter);
    }

    /** Sets {@link ListDatasetExportJobsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link ListDatasetExportJobsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }
  }
}
