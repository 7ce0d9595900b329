package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code describeDataset} answers. */
public final class DescribeDatasetResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "datasetId,datasetArn,datasetName,datasetDescription,datasetType,datasetConfig,workspaceName,metadata,datasetSource,datasetStatus,datasetCreationDate,datasetLastUpdateDate,datasetVersion,enrichmentStatus",
          "t,t,t,t,e,r,t,{t,r,r,m,m,t,r",
          'r',
          new DescribeDatasetResponse(null));

  private DescribeDatasetResponse(Object[] values) {
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
    return new DescribeDatasetResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 5:
        return DatasetConfig.SHAPE;
      case 8:
        return DatasetSource.SHAPE;
      case 9:
        return DatasetStatus.SHAPE;
      case 13:
        return DatasetEnrichment.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the dataset; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(0);
  }

  /** {@return the ARN of the dataset; 1 to 1600 characters; null if absent} */
  public String datasetArn() {
    return (String) at(1);
  }

  /** {@return the name of the dataset; 1 to 256 characters; null if absent} */
  public String datasetName() {
    return (String) at(2);
  }

  /** {@return what the dataset is and what it is good for; 1 to 2048 characters; null if absent} */
  public String datasetDescription() {
    return (String) at(3);
  }

  /**
   * {@return whether it is a session, a curated or an external dataset; {@link
   * DatasetTypeEnum#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public DatasetTypeEnum datasetType() {
    return DatasetTypeEnum.fromValue(datasetTypeAsString());
  }

  /** {@return the text of {@link #datasetType} as AWS has it; null if absent} */
  public String datasetTypeAsString() {
    return (String) at(4);
  }

  /**
   * {@return the configuration of the dataset: for a session dataset, its time range; null if
   * absent}
   */
  public DatasetConfig datasetConfig() {
    return (DatasetConfig) at(5);
  }

  /**
   * {@return the name of the workspace of a session or curated dataset; an external dataset has
   * none; 1 to 64 characters; null if absent}
   */
  public String workspaceName() {
    return (String) at(6);
  }

  /**
   * {@return metadata of the dataset: keys and values of your own, unmodifiable; empty if absent}
   */
  public Map<String, String> metadata() {
    return mapAt(7);
  }

  /** {@return whether {@link #metadata} is there, even if empty} */
  public boolean hasMetadata() {
    return at(7) != null;
  }

  /** {@return where the dataset's data come from; null if absent} */
  public DatasetSource datasetSource() {
    return (DatasetSource) at(8);
  }

  /** {@return the state of the dataset, and what went wrong if something did; null if absent} */
  public DatasetStatus datasetStatus() {
    return (DatasetStatus) at(9);
  }

  /** {@return when the dataset was created; null if absent} */
  public Instant datasetCreationDate() {
    return (Instant) at(10);
  }

  /** {@return when the dataset was last changed; null if absent} */
  public Instant datasetLastUpdateDate() {
    return (Instant) at(11);
  }

  /** {@return the version of the dataset; 1 to 10 characters; null if absent} */
  public String datasetVersion() {
    return (String) at(12);
  }

  /** {@return how far the dataset is enriched; null if absent} */
  public DatasetEnrichment enrichmentStatus() {
    return (DatasetEnrichment) at(13);
  }

  /**
   * Builds {@link DescribeDatasetResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DescribeDatasetResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeDatasetResponse original) {
      super(original);
    }

    /** Sets {@link DescribeDatasetResponse#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link DescribeDatasetResponse#datasetArn()}; null for absent. */
    public Builder datasetArn(String datasetArn) {
      return set(1, datasetArn);
    }

    /** Sets {@link DescribeDatasetResponse#datasetName()}; null for absent. */
    public Builder datasetName(String datasetName) {
      return set(2, datasetName);
    }

    /** Sets {@link DescribeDatasetResponse#datasetDescription()}; null for absent. */
    public Builder datasetDescription(String datasetDescription) {
      return set(3, datasetDescription);
    }

    /** Sets {@link DescribeDatasetResponse#datasetTypeAsString()}; null for absent. */
    public Builder datasetType(String datasetType) {
      return set(4, datasetType);
    }

    /** Sets {@link DescribeDatasetResponse#datasetType()}; null for absent. */
    public Builder datasetType(DatasetTypeEnum datasetType) {
      return setText(4, datasetType);
    }

    /** Sets {@link DescribeDatasetResponse#datasetConfig()}; null for absent. */
    public Builder datasetConfig(DatasetConfig datasetConfig) {
      return set(5, datasetConfig);
    }

    /** Sets {@link DescribeDatasetResponse#datasetConfig()} to what a function builds. */
    public Builder datasetConfig(Consumer<DatasetConfig.Builder> datasetConfig) {
      return datasetConfig(DatasetConfig.builder().applyMutation(datasetConfig).build());
    }

    /** Sets {@link DescribeDatasetResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(6, workspaceName);
    }

    /** Sets {@link DescribeDatasetResponse#metadata()}; null for absent. */
    public Builder metadata(Map<String, String> metadata) {
      return setMap(7, metadata);
    }

    /** Sets {@link DescribeDatasetResponse#datasetSource()}; null for absent. */
    public Builder datasetSource(DatasetSource datasetSource) {
      return set(8, datasetSource);
    }

    /** Sets {@link DescribeDatasetResponse#datasetSource()} to what a function builds. */
    public Builder datasetSource(Consumer<DatasetSource.Builder> datasetSource) {
      return datasetSource(DatasetSource.builder().applyMutation(datasetSource).build());
    }

    /** Sets {@link DescribeDatasetResponse#datasetStatus()}; null for absent. */
    public Builder datasetStatus(DatasetStatus datasetStatus) {
      return set(9, datasetStatus);
    }

    /** Sets {@link DescribeDatasetResponse#datasetStatus()} to what a function builds. */
    public Builder datasetStatus(Consumer<DatasetStatus.Builder> datasetStatus) {
      return datasetStatus(DatasetStatus.builder().applyMutation(datasetStatus).build());
    }

    /** Sets {@link DescribeDatasetResponse#datasetCreationDate()}; null for absent. */
    public Builder datasetCreationDate(Instant datasetCreationDate) {
      return set(10, datasetCreationDate);
    }

    /** Sets {@link DescribeDatasetResponse#datasetLastUpdateDate()}; null for absent. */
    public Builder datasetLastUpdateDate(Instant datasetLastUpdateDate) {
      return set(11, datasetLastUpdateDate);
    }

    /** Sets {@link DescribeDatasetResponse#datasetVersion()}; null for absent. */
    public Builder datasetVersion(String datasetVersion) {
      return set(12, datasetVersion);
    }

    /** Sets {@link DescribeDatasetResponse#enrichmentStatus()}; null for absent. */
    public Builder enrichmentStatus(DatasetEnrichment enrichmentStatus) {
      return set(13, enrichmentStatus);
    }

    /** Sets {@link DescribeDatasetResponse#enrichmentStatus()} to what a function builds. */
    public Builder enrichmentStatus(Consumer<DatasetEnrichment.Builder> enrichmentStatus) {
      return enrichmentStatus(DatasetEnrichment.builder().applyMutation(enrichmentStatus).build());
    }
  }
}
