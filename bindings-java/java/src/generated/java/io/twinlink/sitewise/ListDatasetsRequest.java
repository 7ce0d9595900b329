package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listDatasets} takes. */
public final class ListDatasetsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "sourceType,workspaceName,datasetType,nextToken,maxResults",
          "e,t,e,t,i",
          's',
          new ListDatasetsRequest(null));

  private ListDatasetsRequest(Object[] values) {
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
    return new ListDatasetsRequest(values);
  }

  /**
   * {@return only datasets whose data come from this service; {@link
   * DatasetSourceType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public DatasetSourceType sourceType() {
    return DatasetSourceType.fromValue(sourceTypeAsString());
  }

  /** {@return the text of {@link #sourceType} as AWS has it; null if absent} */
  public String sourceTypeAsString() {
    return (String) at(0);
  }

  /** {@return only datasets of this workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(1);
  }

  /**
   * {@return only datasets of this type; {@link DatasetTypeEnum#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public DatasetTypeEnum datasetType() {
    return DatasetTypeEnum.fromValue(datasetTypeAsString());
  }

  /** {@return the text of {@link #datasetType} as AWS has it; null if absent} */
  public String datasetTypeAsString() {
    return (String) at(2);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(3);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(4);
  }

  /** Builds {@link ListDatasetsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListDatasetsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListDatasetsRequest original) {
      super(original);
    }

    /** Sets {@link ListDatasetsRequest#sourceTypeAsString()}; null for absent. */
    public Builder sourceType(String sourceType) {
      return set(0, sourceType);
    }

    /** Sets {@link ListDatasetsRequest#sourceType()}; null for absent. */
    public Builder sourceType(DatasetSourceType sourceType) {
      return setText(0, sourceType);
    }

    /** Sets {@link ListDatasetsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link ListDatasetsRequest#datasetTypeAsString()}; null for absent. */
    public Builder datasetType(String datasetType) {
      return set(2, datasetType);
    }

    /** Sets {@link ListDatasetsRequest#datasetType()}; null for absent. */
    public Builder datasetType(DatasetTypeEnum datasetType) {
      return setText(2, datasetType);
    }

    /** Sets {@link ListDatasetsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }

    /** Sets {@link ListDatasetsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(4, maxResults);
    }
  }
}
