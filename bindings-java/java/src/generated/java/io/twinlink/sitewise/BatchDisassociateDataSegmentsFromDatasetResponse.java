package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchDisassociateDataSegmentsFromDataset} answers. */
public final class BatchDisassociateDataSegmentsFromDatasetResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "datasetId,datasetVersion,failedDisassociations",
          "t,t,[r",
          'r',
          new BatchDisassociateDataSegmentsFromDatasetResponse(null));

  private BatchDisassociateDataSegmentsFromDatasetResponse(Object[] values) {
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
    return new BatchDisassociateDataSegmentsFromDatasetResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return FailedDataSegmentDisassociation.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the dataset; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(0);
  }

  /**
   * {@return the version of the dataset after the segments were taken out; 1 to 10 characters; null
   * if absent}
   */
  public String datasetVersion() {
    return (String) at(1);
  }

  /**
   * {@return the segments that were not taken out, with the reasons; empty if all were,
   * unmodifiable; empty if absent}
   */
  public List<FailedDataSegmentDisassociation> failedDisassociations() {
    return listAt(2);
  }

  /** {@return whether {@link #failedDisassociations} is there, even if empty} */
  public boolean hasFailedDisassociations() {
    return at(2) != null;
  }

  /**
   * Builds {@link BatchDisassociateDataSegmentsFromDatasetResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<BatchDisassociateDataSegmentsFromDatasetResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchDisassociateDataSegmentsFromDatasetResponse original) {
      super(original);
    }

    /**
     * Sets {@link BatchDisassociateDataSegmentsFromDatasetResponse#datasetId()}; null for absent.
     */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /**
     * Sets {@link BatchDisassociateDataSegmentsFromDatasetResponse#datasetVersion()}; null for
     * absent.
     */
    public Builder datasetVersion(String datasetVersion) {
      return set(1, datasetVersion);
    }

    /**
     * Sets {@link BatchDisassociateDataSegmentsFromDatasetResponse#failedDisassociations()}; null
     * for absent.
     */
    public Builder failedDisassociations(
        Collection<FailedDataSegmentDisassociation> failedDisassociations) {
      return setList(2, failedDisassociations);
    }

    /** Sets {@link BatchDisassociateDataSegmentsFromDatasetResponse#failedDisassociations()}. */
    public Builder failedDisassociations(FailedDataSegmentDisassociation... failedDisassociations) {
      return failedDisassociations(Arrays.asList(failedDisassociations));
    }

    /**
     * Sets {@link BatchDisassociateDataSegmentsFromDatasetResponse#failedDisassociations()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder failedDisassociations(
        Consumer<FailedDataSegmentDisassociation.Builder>... failedDisassociations) {
      List<FailedDataSegmentDisassociation> built = new ArrayList<>();
      for (Consumer<FailedDataSegmentDisassociation.Builder> one : failedDisassociations) {
        built.add(FailedDataSegmentDisassociation.builder().applyMutation(one).build());
      }
      return failedDisassociations(built);
    }
  }
}
