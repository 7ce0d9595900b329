package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code createDataset} takes. */
public final class CreateDatasetRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "datasetId,datasetName,datasetDescription,datasetType,datasetConfig,workspaceName,metadata,datasetSource,clientToken,tags",
          "t,t,t,e,r,t,{t,r,t,{t",
          's',
          new CreateDatasetRequest(null));

  private CreateDatasetRequest(Object[] values) {
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
    return new CreateDatasetRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return DatasetConfig.SHAPE;
      case 7:
        return DatasetSource.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return an id of your own for the new dataset. Default: one is made; 36 characters; null if
   * absent}
   */
  public String datasetId() {
    return (String) at(0);
  }

  /** {@return the name of the dataset; 1 to 256 characters; null if absent} */
  public String datasetName() {
    return (String) at(1);
  }

  /** {@return what the dataset is and what it is good for; 1 to 2048 characters; null if absent} */
  public String datasetDescription() {
    return (String) at(2);
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
    return (String) at(3);
  }

  /**
   * {@return the configuration of the dataset: for a session dataset, its time range; null if
   * absent}
   */
  public DatasetConfig datasetConfig() {
    return (DatasetConfig) at(4);
  }

  /**
   * {@return the workspace to create it in: needed for session and curated datasets, left out for
   * an external one; 1 to 64 characters; null if absent}
   */
  public String workspaceName() {
    return (String) at(5);
  }

  /**
   * {@return metadata of the dataset: keys and values of your own, unmodifiable; empty if absent}
   */
  public Map<String, String> metadata() {
    return mapAt(6);
  }

  /** {@return whether {@link #metadata} is there, even if empty} */
  public boolean hasMetadata() {
    return at(6) != null;
  }

  /** {@return where the dataset's data come from; null if absent} */
  public DatasetSource datasetSource() {
    return (DatasetSource) at(7);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(8);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(9);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(9) != null;
  }

  /** Builds {@link CreateDatasetRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateDatasetRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateDatasetRequest original) {
      super(original);
    }

    /** Sets {@link CreateDatasetRequest#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link CreateDatasetRequest#datasetName()}; null for absent. */
    public Builder datasetName(String datasetName) {
      return set(1, datasetName);
    }

    /** Sets {@link CreateDatasetRequest#datasetDescription()}; null for absent. */
    public Builder datasetDescription(String datasetDescription) {
      return set(2, datasetDescription);
    }

    /** Sets {@link CreateDatasetRequest#datasetTypeAsString()}; null for absent. */
    public Builder datasetType(String datasetType) {
      return set(3, datasetType);
    }

    /** Sets {@link CreateDatasetRequest#datasetType()}; null for absent. */
    public Builder datasetType(DatasetTypeEnum datasetType) {
      return setText(3, datasetType);
    }

    /** Sets {@link CreateDatasetRequest#datasetConfig()}; null for absent. */
    public Builder datasetConfig(DatasetConfig datasetConfig) {
      return set(4, datasetConfig);
    }

    /** Sets {@link CreateDatasetRequest#datasetConfig()} to what a function builds. */
    public Builder datasetConfig(Consumer<DatasetConfig.Builder> datasetConfig) {
      return datasetConfig(DatasetConfig.builder().applyMutation(datasetConfig).build());
    }

    /** Sets {@link CreateDatasetRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(5, workspaceName);
    }

    /** Sets {@link CreateDatasetRequest#metadata()}; null for absent. */
    public Builder metadata(Map<String, String> metadata) {
      return setMap(6, metadata);
    }

    /** Sets {@link CreateDatasetRequest#datasetSource()}; null for absent. */
    public Builder datasetSource(DatasetSource datasetSource) {
      return set(7, datasetSource);
    }

    /** Sets {@link CreateDatasetRequest#datasetSource()} to what a function builds. */
    public Builder datasetSource(Consumer<DatasetSource.Builder> datasetSource) {
      return datasetSource(DatasetSource.builder().applyMutation(datasetSource).build());
    }

    /** Sets {@link CreateDatasetRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(8, clientToken);
    }

    /** Sets {@link CreateDatasetRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(9, tags);
    }
  }
}
