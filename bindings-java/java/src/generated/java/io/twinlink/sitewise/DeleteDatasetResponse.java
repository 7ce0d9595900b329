package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code deleteDataset} answers. */
public final class DeleteDatasetResponse extends Response {
  static final Shape SHAPE = new Shape("datasetStatus", "r", 'r', new DeleteDatasetResponse(null));

  private DeleteDatasetResponse(Object[] values) {
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
    return new DeleteDatasetResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return DatasetStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the state of the dataset: {@code DELETING}, and what went wrong if something did; null
   * if absent}
   */
  public DatasetStatus datasetStatus() {
    return (DatasetStatus) at(0);
  }

  /** Builds {@link DeleteDatasetResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DeleteDatasetResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteDatasetResponse original) {
      super(original);
    }

    /** Sets {@link DeleteDatasetResponse#datasetStatus()}; null for absent. */
    public Builder datasetStatus(DatasetStatus datasetStatus) {
      return set(0, datasetStatus);
    }

    /** Sets {@link DeleteDatasetResponse#datasetStatus()} to what a function builds. */
    public Builder datasetStatus(Consumer<DatasetStatus.Builder> datasetStatus) {
      return datasetStatus(DatasetStatus.builder().applyMutation(datasetStatus).build());
    }
  }
}
