package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listDatasetDataSegmentRelationships} takes. */
public final class ListDatasetDataSegmentRelationshipsRequest extends Structure
    implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "datasetId,workspaceName,maxResults,nextToken",
          "t,t,i,t",
          's',
          new ListDatasetDataSegmentRelationshipsRequest(null));

  private ListDatasetDataSegmentRelationshipsRequest(Object[] values) {
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
    return new ListDatasetDataSegmentRelationshipsRequest(values);
  }

  /**
   * {@return the id of the session dataset whose segments are looked up; 36 characters; null if
   * absent}
   */
  public String datasetId() {
    return (String) at(0);
  }

  /**
   * {@return the name of the workspace that holds the dataset; 1 to 64 characters; null if absent}
   */
  public String workspaceName() {
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
   * Builds {@link ListDatasetDataSegmentRelationshipsRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<ListDatasetDataSegmentRelationshipsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListDatasetDataSegmentRelationshipsRequest original) {
      super(original);
    }

    /** Sets {@link ListDatasetDataSegmentRelationshipsRequest#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link ListDatasetDataSegmentRelationshipsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link ListDatasetDataSegmentRelationshipsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link ListDatasetDataSegmentRelationshipsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }
  }
}
