package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listDatasetDataSegmentRelationships} answers. */
public final class ListDatasetDataSegmentRelationshipsResponse
    extends PagedResponse<DataSegmentRelationshipSummary> {
  static final Shape SHAPE =
      new Shape(
          "dataSegmentRelationshipSummaries,nextToken",
          "[r,t",
          'r',
          new ListDatasetDataSegmentRelationshipsResponse(null));

  private ListDatasetDataSegmentRelationshipsResponse(Object[] values) {
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
    return new ListDatasetDataSegmentRelationshipsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return DataSegmentRelationshipSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return one entry for each segment and curated dataset that uses it, unmodifiable; empty if
   * absent}
   */
  public List<DataSegmentRelationshipSummary> dataSegmentRelationshipSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #dataSegmentRelationshipSummaries} is there, even if empty} */
  public boolean hasDataSegmentRelationshipSummaries() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #dataSegmentRelationshipSummaries}} */
  @Override
  public List<DataSegmentRelationshipSummary> items() {
    return dataSegmentRelationshipSummaries();
  }

  /**
   * Builds {@link ListDatasetDataSegmentRelationshipsResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<ListDatasetDataSegmentRelationshipsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListDatasetDataSegmentRelationshipsResponse original) {
      super(original);
    }

    /**
     * Sets {@link ListDatasetDataSegmentRelationshipsResponse#dataSegmentRelationshipSummaries()};
     * null for absent.
     */
    public Builder dataSegmentRelationshipSummaries(
        Collection<DataSegmentRelationshipSummary> dataSegmentRelationshipSummaries) {
      return setList(0, dataSegmentRelationshipSummaries);
    }

    /**
     * Sets {@link ListDatasetDataSegmentRelationshipsResponse#dataSegmentRelationshipSummaries()}.
     */
    public Builder dataSegmentRelationshipSummaries(
        DataSegmentRelationshipSummary... dataSegmentRelationshipSummaries) {
      return dataSegmentRelationshipSummaries(Arrays.asList(dataSegmentRelationshipSummaries));
    }

    /**
     * Sets {@link ListDatasetDataSegmentRelationshipsResponse#dataSegmentRelationshipSummaries()}
     * to what functions build.
     */
    @SafeVarargs
    public final Builder dataSegmentRelationshipSummaries(
        Consumer<DataSegmentRelationshipSummary.Builder>... dataSegmentRelationshipSummaries) {
      List<DataSegmentRelationshipSummary> built = new ArrayList<>();
      for (Consumer<DataSegmentRelationshipSummary.Builder> one :
          dataSegmentRelationshipSummaries) {
        built.add(DataSegmentRelationshipSummary.builder().applyMutation(one).build());
      }
      return dataSegmentRelationshipSummaries(built);
    }

    /** Sets {@link ListDatasetDataSegmentRelationshipsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
