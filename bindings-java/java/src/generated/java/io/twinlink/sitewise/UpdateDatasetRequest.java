package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code updateDataset} takes. */
public final class UpdateDatasetRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "datasetId,workspaceName,datasetName,datasetDescription,datasetConfig,metadata,datasetSource,clientToken",
          "t,t,t,t,r,{t,r,t",
          's',
          new UpdateDatasetRequest(null));

  private UpdateDatasetRequest(Object[] values) {
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
    return new UpdateDatasetRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return DatasetConfig.SHAPE;
      case 6:
        return DatasetSource.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the dataset; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(0);
  }

  /**
   * {@return the name of the workspace of a session or curated dataset; an external dataset has
   * none; 1 to 64 characters; null if absent}
   */
  public String workspaceName() {
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
   * {@return the configuration of the dataset: for a session dataset, its time range; null if
   * absent}
   */
  public DatasetConfig datasetConfig() {
    return (DatasetConfig) at(4);
  }

  /**
   * {@return metadata of the dataset: keys and values of your own, unmodifiable; empty if absent}
   */
  public Map<String, String> metadata() {
    return mapAt(5);
  }

  /** {@return whether {@link #metadata} is there, even if empty} */
  public boolean hasMetadata() {
    return at(5) != null;
  }

  /** {@return where the dataset's data come from; null if absent} */
  public DatasetSource datasetSource() {
    return (DatasetSource) at(6);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(7);
  }

  /** Builds {@link UpdateDatasetRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdateDatasetRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateDatasetRequest original) {
      super(original);
    }

    /** Sets {@link UpdateDatasetRequest#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link UpdateDatasetRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link UpdateDatasetRequest#datasetName()}; null for absent. */
    public Builder datasetName(String datasetName) {
      return set(2, datasetName);
    }

    /** Sets {@link UpdateDatasetRequest#datasetDescription()}; null for absent. */
    public Builder datasetDescription(String datasetDescription) {
      return set(3, datasetDescription);
    }

    /** Sets {@link UpdateDatasetRequest#datasetConfig()}; null for absent. */
    public Builder datasetConfig(DatasetConfig datasetConfig) {
      return set(4, datasetConfig);
    }

    /** Sets {@link UpdateDatasetRequest#datasetConfig()} to what a function builds. */
    public Builder datasetConfig(Consumer<DatasetConfig.Builder> datasetConfig) {
      return datasetConfig(DatasetConfig.builder().applyMutation(datasetConfig).build());
    }

    /** Sets {@link UpdateDatasetRequest#metadata()}; null for absent. */
    public Builder metadata(Map<String, String> metadata) {
      return setMap(5, metadata);
    }

    /** Sets {@link UpdateDatasetRequest#datasetSource()}; null for absent. */
    public Builder datasetSource(DatasetSource datasetSource) {
      return set(6, datasetSource);
    }

    /** Sets {@link UpdateDatasetRequest#datasetSource()} to what a function builds. */
    public Builder datasetSource(Consumer<DatasetSource.Builder> datasetSource) {
      return datasetSource(DatasetSource.builder().applyMutation(datasetSource).build());
    }

    /** Sets {@link UpdateDatasetRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(7, clientToken);
    }
  }
}
