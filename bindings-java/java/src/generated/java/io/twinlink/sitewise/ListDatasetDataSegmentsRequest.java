package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listDatasetDataSegments} takes. */
public final class ListDatasetDataSegmentsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "datasetId,workspaceName,datasetVersion,maxResults,nextToken",
          "t,t,t,i,t",
          's',
          new ListDatasetDataSegmentsRequest(null));

  private ListDatasetDataSegmentsRequest(Object[] values) {
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
    return new ListDatasetDataSegmentsRequest(values);
  }

  /** {@return the id of the dataset; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(0);
  }

  /**
   * {@return the name of the workspace that holds the dataset; 1 to 64 characters; null if absent}
   */
  public String workspaceName() {
    return (String) at(1);
  }

  /**
   * {@return the version of the dataset whose segments are listed; 1 to 10 characters; null if
   * absent}
   */
  public String datasetVersion() {
    return (String) at(2);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(3);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(4);
  }

  /**
   * Builds {@link ListDatasetDataSegmentsRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ListDatasetDataSegmentsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListDatasetDataSegmentsRequest original) {
      super(original);
    }

    /** Sets {@link ListDatasetDataSegmentsRequest#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link ListDatasetDataSegmentsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link ListDatasetDataSegmentsRequest#datasetVersion()}; null for absent. */
    public Builder datasetVersion(String datasetVersion) {
      return set(2, datasetVersion);
    }

    /** Sets {@link ListDatasetDataSegmentsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(3, maxResults);
    }

    /** Sets {@link ListDatasetDataSegmentsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(4, nextToken);
    }
  }
}
