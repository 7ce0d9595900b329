package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createDataset} answers. */
public final class CreateDatasetResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "datasetId,datasetArn,datasetStatus", "t,t,r", 'r', new CreateDatasetResponse(null));

  private CreateDatasetResponse(Object[] values) {
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
    return new CreateDatasetResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return DatasetStatus.SHAPE;
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

  /**
   * {@return the state of the dataset: {@code CREATING}; later {@code ACTIVE}, once it can be used;
   * null if absent}
   */
  public DatasetStatus datasetStatus() {
    return (DatasetStatus) at(2);
  }

  /** Builds {@link CreateDatasetResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreateDatasetResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateDatasetResponse original) {
      super(original);
    }

    /** Sets {@link CreateDatasetResponse#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link CreateDatasetResponse#datasetArn()}; null for absent. */
    public Builder datasetArn(String datasetArn) {
      return set(1, datasetArn);
    }

    /** Sets {@link CreateDatasetResponse#datasetStatus()}; null for absent. */
    public Builder datasetStatus(DatasetStatus datasetStatus) {
      return set(2, datasetStatus);
    }

    /** Sets {@link CreateDatasetResponse#datasetStatus()} to what a function builds. */
    public Builder datasetStatus(Consumer<DatasetStatus.Builder> datasetStatus) {
      return datasetStatus(DatasetStatus.builder().applyMutation(datasetStatus).build());
    }
  }
}
