package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchDeleteDatasetDataSegments} takes. */
public final class BatchDeleteDatasetDataSegmentsRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "datasetId,workspaceName,deleteDataSegmentEntries,clientToken",
          "t,t,[r,t",
          's',
          new BatchDeleteDatasetDataSegmentsRequest(null));

  private BatchDeleteDatasetDataSegmentsRequest(Object[] values) {
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
    return new BatchDeleteDatasetDataSegmentsRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return DeleteDataSegmentEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the session dataset that the segments are deleted from, by its id; 36 characters; null
   * if absent}
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

  /**
   * {@return the segments to delete, together with their data; 1 to 10 of them, unmodifiable; empty
   * if absent}
   */
  public List<DeleteDataSegmentEntry> deleteDataSegmentEntries() {
    return listAt(2);
  }

  /** {@return whether {@link #deleteDataSegmentEntries} is there, even if empty} */
  public boolean hasDeleteDataSegmentEntries() {
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
   * Builds {@link BatchDeleteDatasetDataSegmentsRequest}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchDeleteDatasetDataSegmentsRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchDeleteDatasetDataSegmentsRequest original) {
      super(original);
    }

    /** Sets {@link BatchDeleteDatasetDataSegmentsRequest#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link BatchDeleteDatasetDataSegmentsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /**
     * Sets {@link BatchDeleteDatasetDataSegmentsRequest#deleteDataSegmentEntries()}; null for
     * absent.
     */
    public Builder deleteDataSegmentEntries(
        Collection<DeleteDataSegmentEntry> deleteDataSegmentEntries) {
      return setList(2, deleteDataSegmentEntries);
    }

    /** Sets {@link BatchDeleteDatasetDataSegmentsRequest#deleteDataSegmentEntries()}. */
    public Builder deleteDataSegmentEntries(DeleteDataSegmentEntry... deleteDataSegmentEntries) {
      return deleteDataSegmentEntries(Arrays.asList(deleteDataSegmentEntries));
    }

    /**
     * Sets {@link BatchDeleteDatasetDataSegmentsRequest#deleteDataSegmentEntries()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder deleteDataSegmentEntries(
        Consumer<DeleteDataSegmentEntry.Builder>... deleteDataSegmentEntries) {
      List<DeleteDataSegmentEntry> built = new ArrayList<>();
      for (Consumer<DeleteDataSegmentEntry.Builder> one : deleteDataSegmentEntries) {
        built.add(DeleteDataSegmentEntry.builder().applyMutation(one).build());
      }
      return deleteDataSegmentEntries(built);
    }

    /** Sets {@link BatchDeleteDatasetDataSegmentsRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }
  }
}
