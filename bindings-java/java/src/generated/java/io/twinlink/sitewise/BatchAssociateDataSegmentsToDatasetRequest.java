package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchAssociateDataSegmentsToDataset} takes. */
public final class BatchAssociateDataSegmentsToDatasetRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "datasetId,workspaceName,associateDataSegmentEntries,clientToken",
          "t,t,[r,t",
          's',
          new BatchAssociateDataSegmentsToDatasetRequest(null));

  private BatchAssociateDataSegmentsToDatasetRequest(Object[] values) {
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
    return new BatchAssociateDataSegmentsToDatasetRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return AssociateDataSegmentEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the curated dataset that the segments are added to, by its id; 36 characters; null if
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

  /** {@return the segments to add, unmodifiable; empty if absent} */
  public List<AssociateDataSegmentEntry> associateDataSegmentEntries() {
    return listAt(2);
  }

  /** {@return whether {@link #associateDataSegmentEntries} is there, even if empty} */
  public boolean hasAssociateDataSegmentEntries() {
    return at(2) != null;
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(3);
  }

  /**
   * Builds {@link BatchAssociateDataSegmentsToDatasetRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchAssociateDataSegmentsToDatasetRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchAssociateDataSegmentsToDatasetRequest original) {
      super(original);
    }

    /** Sets {@link BatchAssociateDataSegmentsToDatasetRequest#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link BatchAssociateDataSegmentsToDatasetRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /**
     * Sets {@link BatchAssociateDataSegmentsToDatasetRequest#associateDataSegmentEntries()}; null
     * for absent.
     */
    public Builder associateDataSegmentEntries(
        Collection<AssociateDataSegmentEntry> associateDataSegmentEntries) {
      return setList(2, associateDataSegmentEntries);
    }

    /** Sets {@link BatchAssociateDataSegmentsToDatasetRequest#associateDataSegmentEntries()}. */
    public Builder associateDataSegmentEntries(
        AssociateDataSegmentEntry... associateDataSegmentEntries) {
      return associateDataSegmentEntries(Arrays.asList(associateDataSegmentEntries));
    }

    /**
     * Sets {@link BatchAssociateDataSegmentsToDatasetRequest#associateDataSegmentEntries()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder associateDataSegmentEntries(
        Consumer<AssociateDataSegmentEntry.Builder>... associateDataSegmentEntries) {
      List<AssociateDataSegmentEntry> built = new ArrayList<>();
      for (Consumer<AssociateDataSegmentEntry.Builder> one : associateDataSegmentEntries) {
        built.add(AssociateDataSegmentEntry.builder().applyMutation(one).build());
      }
      return associateDataSegmentEntries(built);
    }

    /** Sets {@link BatchAssociateDataSegmentsToDatasetRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }
  }
}
