package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchDisassociateDataSegmentsFromDataset} takes. */
public final class BatchDisassociateDataSegmentsFromDatasetRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "datasetId,workspaceName,disassociateDataSegmentEntries,clientToken",
          "t,t,[r,t",
          's',
          new BatchDisassociateDataSegmentsFromDatasetRequest(null));

  private BatchDisassociateDataSegmentsFromDatasetRequest(Object[] values) {
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
    return new BatchDisassociateDataSegmentsFromDatasetRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return DisassociateDataSegmentEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the curated dataset that the segments are taken out of, by its id; 36 characters; null
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
   * {@return the segments to take out; their data stay in the session datasets, unmodifiable; empty
   * if absent}
   */
  public List<DisassociateDataSegmentEntry> disassociateDataSegmentEntries() {
    return listAt(2);
  }

  /** {@return whether {@link #disassociateDataSegmentEntries} is there, even if empty} */
  public boolean hasDisassociateDataSegmentEntries() {
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
   * Builds {@link BatchDisassociateDataSegmentsFromDatasetRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchDisassociateDataSegmentsFromDatasetRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchDisassociateDataSegmentsFromDatasetRequest original) {
      super(original);
    }

    /**
     * Sets {@link BatchDisassociateDataSegmentsFromDatasetRequest#datasetId()}; null for absent.
     */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /**
     * Sets {@link BatchDisassociateDataSegmentsFromDatasetRequest#workspaceName()}; null for
     * absent.
     */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /**
     * Sets {@link
     * BatchDisassociateDataSegmentsFromDatasetRequest#disassociateDataSegmentEntries()}; null for
     * absent.
     */
    public Builder disassociateDataSegmentEntries(
        Collection<DisassociateDataSegmentEntry> disassociateDataSegmentEntries) {
      return setList(2, disassociateDataSegmentEntries);
    }

    /**
     * Sets {@link
     * BatchDisassociateDataSegmentsFromDatasetRequest#disassociateDataSegmentEntries()}.
     */
    public Builder disassociateDataSegmentEntries(
        DisassociateDataSegmentEntry... disassociateDataSegmentEntries) {
      return disassociateDataSegmentEntries(Arrays.asList(disassociateDataSegmentEntries));
    }

    /**
     * Sets {@link BatchDisassociateDataSegmentsFromDatasetRequest#disassociateDataSegmentEntries()}
     * to what functions build.
     */
    @SafeVarargs
    public final Builder disassociateDataSegmentEntries(
        Consumer<DisassociateDataSegmentEntry.Builder>... disassociateDataSegmentEntries) {
      List<DisassociateDataSegmentEntry> built = new ArrayList<>();
      for (Consumer<DisassociateDataSegmentEntry.Builder> one : disassociateDataSegmentEntries) {
        built.add(DisassociateDataSegmentEntry.builder().applyMutation(one).build());
      }
      return disassociateDataSegmentEntries(built);
    }

    /**
     * Sets {@link BatchDisassociateDataSegmentsFromDatasetRequest#clientToken()}; null for absent.
     */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }
  }
}
