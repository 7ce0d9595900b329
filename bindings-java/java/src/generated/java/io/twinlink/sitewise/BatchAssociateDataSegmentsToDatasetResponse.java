package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchAssociateDataSegmentsToDataset} answers. */
public final class BatchAssociateDataSegmentsToDatasetResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "datasetId,datasetVersion,failedAssociations",
          "t,t,[r",
          'r',
          new BatchAssociateDataSegmentsToDatasetResponse(null));

  private BatchAssociateDataSegmentsToDatasetResponse(Object[] values) {
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
    return new BatchAssociateDataSegmentsToDatasetResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return FailedDataSegmentAssociation.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the dataset; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(0);
  }

  /**
   * {@return the version of the dataset after the segments were added; 1 to 10 characters; null if
   * absent}
   */
  public String datasetVersion() {
    return (String) at(1);
  }

  /**
   * {@return the segments that were not added, with the reasons; empty if all were, unmodifiable;
   * empty if absent}
   */
  public List<FailedDataSegmentAssociation> failedAssociations() {
    return listAt(2);
  }

  /** {@return whether {@link #failedAssociations} is there, even if empty} */
  public boolean hasFailedAssociations() {
    return at(2) != null;
  }

  /**
   * Builds {@link BatchAssociateDataSegmentsToDatasetResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<BatchAssociateDataSegmentsToDatasetResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchAssociateDataSegmentsToDatasetResponse original) {
      super(original);
    }

    /** Sets {@link BatchAssociateDataSegmentsToDatasetResponse#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /**
     * Sets {@link BatchAssociateDataSegmentsToDatasetResponse#datasetVersion()}; null for absent.
     */
    public Builder datasetVersion(String datasetVersion) {
      return set(1, datasetVersion);
    }

    /**
     * Sets {@link BatchAssociateDataSegmentsToDatasetResponse#failedAssociations()}; null for
     * absent.
     */
    public Builder failedAssociations(Collection<FailedDataSegmentAssociation> failedAssociations) {
      return setList(2, failedAssociations);
    }

    /** Sets {@link BatchAssociateDataSegmentsToDatasetResponse#failedAssociations()}. */
    public Builder failedAssociations(FailedDataSegmentAssociation... failedAssociations) {
      return failedAssociations(Arrays.asList(failedAssociations));
    }

    /**
     * Sets {@link BatchAssociateDataSegmentsToDatasetResponse#failedAssociations()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder failedAssociations(
        Consumer<FailedDataSegmentAssociation.Builder>... failedAssociations) {
      List<FailedDataSegmentAssociation> built = new ArrayList<>();
      for (Consumer<FailedDataSegmentAssociation.Builder> one : failedAssociations) {
        built.add(FailedDataSegmentAssociation.builder().applyMutation(one).build());
      }
      return failedAssociations(built);
    }
  }
}
