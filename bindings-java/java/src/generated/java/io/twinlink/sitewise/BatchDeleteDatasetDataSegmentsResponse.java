package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchDeleteDatasetDataSegments} answers. */
public final class BatchDeleteDatasetDataSegmentsResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "datasetId,datasetVersion,errors",
          "t,t,[r",
          'r',
          new BatchDeleteDatasetDataSegmentsResponse(null));

  private BatchDeleteDatasetDataSegmentsResponse(Object[] values) {
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
    return new BatchDeleteDatasetDataSegmentsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return FailedDataSegmentDeletion.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the dataset; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(0);
  }

  /**
   * {@return the version of the dataset after the segments were deleted; 1 to 10 characters; null
   * if absent}
   */
  public String datasetVersion() {
    return (String) at(1);
  }

  /**
   * {@return the segments that were not deleted, with the reasons; empty if all were, unmodifiable;
   * empty if absent}
   */
  public List<FailedDataSegmentDeletion> errors() {
    return listAt(2);
  }

  /** {@return whether {@link #errors} is there, even if empty} */
  public boolean hasErrors() {
    return at(2) != null;
  }

  /**
   * Builds {@link BatchDeleteDatasetDataSegmentsResponse}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Response.Builder<BatchDeleteDatasetDataSegmentsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchDeleteDatasetDataSegmentsResponse original) {
      super(original);
    }

    /** Sets {@link BatchDeleteDatasetDataSegmentsResponse#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link BatchDeleteDatasetDataSegmentsResponse#datasetVersion()}; null for absent. */
    public Builder datasetVersion(String datasetVersion) {
      return set(1, datasetVersion);
    }

    /** Sets {@link BatchDeleteDatasetDataSegmentsResponse#errors()}; null for absent. */
    public Builder errors(Collection<FailedDataSegmentDeletion> errors) {
      return setList(2, errors);
    }

    /** Sets {@link BatchDeleteDatasetDataSegmentsResponse#errors()}. */
    public Builder errors(FailedDataSegmentDeletion... errors) {
      return errors(Arrays.asList(errors));
    }

    /** Sets {@link BatchDeleteDatasetDataSegmentsResponse#errors()} to what functions build. */
    @SafeVarargs
    public final Builder errors(Consumer<FailedDataSegmentDeletion.Builder>... errors) {
      List<FailedDataSegmentDeletion> built = new ArrayList<>();
      for (Consumer<FailedDataSegmentDeletion.Builder> one : errors) {
        built.add(FailedDataSegmentDeletion.builder().applyMutation(one).build());
      }
      return errors(built);
    }
  }
}
