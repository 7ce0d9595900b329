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

/** What {@code listDatasetDataSegments} answers. */
public final class ListDatasetDataSegmentsResponse extends PagedResponse<DataSegmentSummary> {
  static final Shape SHAPE =
      new Shape("dataSegments,nextToken", "[r,t", 'r', new ListDatasetDataSegmentsResponse(null));

  private ListDatasetDataSegmentsResponse(Object[] values) {
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
    return new ListDatasetDataSegmentsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return DataSegmentSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the data segments of the dataset, unmodifiable; empty if absent} */
  public List<DataSegmentSummary> dataSegments() {
    return listAt(0);
  }

  /** {@return whether {@link #dataSegments} is there, even if empty} */
  public boolean hasDataSegments() {
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

  /** {@return the same as {@link #dataSegments}} */
  @Override
  public List<DataSegmentSummary> items() {
    return dataSegments();
  }

  /**
   * Builds {@link ListDatasetDataSegmentsResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListDatasetDataSegmentsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListDatasetDataSegmentsResponse original) {
      super(original);
    }

    /** Sets {@link ListDatasetDataSegmentsResponse#dataSegments()}; null for absent. */
    public Builder dataSegments(Collection<DataSegmentSummary> dataSegments) {
      return setList(0, dataSegments);
    }

    /** Sets {@link ListDatasetDataSegmentsResponse#dataSegments()}. */
    public Builder dataSegments(DataSegmentSummary... dataSegments) {
      return dataSegments(Arrays.asList(dataSegments));
    }

    /** Sets {@link ListDatasetDataSegmentsResponse#dataSegments()} to what functions build. */
    @SafeVarargs
    public final Builder dataSegments(Consumer<DataSegmentSummary.Builder>... dataSegments) {
      List<DataSegmentSummary> built = new ArrayList<>();
      for (Consumer<DataSegmentSummary.Builder> one : dataSegments) {
        built.add(DataSegmentSummary.builder().applyMutation(one).build());
      }
      return dataSegments(built);
    }

    /** Sets {@link ListDatasetDataSegmentsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
