package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/**
 * A data segment with the session dataset that holds its data and a curated dataset that uses it.
 */
public final class DataSegmentRelationshipSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "targetDatasetId,sourceDatasetId,timeSeriesId,startTimestamp,endTimestamp",
          "t,t,t,r,r",
          's',
          new DataSegmentRelationshipSummary(null));

  private DataSegmentRelationshipSummary(Object[] values) {
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
    return new DataSegmentRelationshipSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return TimeInNanos.SHAPE;
      case 4:
        return TimeInNanos.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of a curated dataset which uses the segment; 36 characters; null if absent} */
  public String targetDatasetId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the session dataset that holds the segment's data; 36 characters; null if
   * absent}
   */
  public String sourceDatasetId() {
    return (String) at(1);
  }

  /**
   * {@return the id of the time series that the segment is a part of; 36 to 73 characters; null if
   * absent}
   */
  public String timeSeriesId() {
    return (String) at(2);
  }

  /** {@return when the segment begins, to the nanosecond; null if absent} */
  public TimeInNanos startTimestamp() {
    return (TimeInNanos) at(3);
  }

  /** {@return when the segment ends, to the nanosecond; null if absent} */
  public TimeInNanos endTimestamp() {
    return (TimeInNanos) at(4);
  }

  /**
   * Builds {@link DataSegmentRelationshipSummary}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<DataSegmentRelationshipSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DataSegmentRelationshipSummary original) {
      super(original);
    }

    /** Sets {@link DataSegmentRelationshipSummary#targetDatasetId()}; null for absent. */
    public Builder targetDatasetId(String targetDatasetId) {
      return set(0, targetDatasetId);
    }

    /** Sets {@link DataSegmentRelationshipSummary#sourceDatasetId()}; null for absent. */
    public Builder sourceDatasetId(String sourceDatasetId) {
      return set(1, sourceDatasetId);
    }

    /** Sets {@link DataSegmentRelationshipSummary#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(2, timeSeriesId);
    }

    /** Sets {@link DataSegmentRelationshipSummary#startTimestamp()}; null for absent. */
    public Builder startTimestamp(TimeInNanos startTimestamp) {
      return set(3, startTimestamp);
    }

    /** Sets {@link DataSegmentRelationshipSummary#startTimestamp()} to what a function builds. */
    public Builder startTimestamp(Consumer<TimeInNanos.Builder> startTimestamp) {
      return startTimestamp(TimeInNanos.builder().applyMutation(startTimestamp).build());
    }

    /** Sets {@link DataSegmentRelationshipSummary#endTimestamp()}; null for absent. */
    public Builder endTimestamp(TimeInNanos endTimestamp) {
      return set(4, endTimestamp);
    }

    /** Sets {@link DataSegmentRelationshipSummary#endTimestamp()} to what a function builds. */
    public Builder endTimestamp(Consumer<TimeInNanos.Builder> endTimestamp) {
      return endTimestamp(TimeInNanos.builder().applyMutation(endTimestamp).build());
    }
  }
}
