package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A data segment to add to a curated dataset. */
public final class AssociateDataSegmentEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "sourceDatasetId,timeSeriesId,startTimestamp,endTimestamp",
          "t,t,r,r",
          's',
          new AssociateDataSegmentEntry(null));

  private AssociateDataSegmentEntry(Object[] values) {
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
    return new AssociateDataSegmentEntry(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return TimeInNanos.SHAPE;
      case 3:
        return TimeInNanos.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id of the session dataset that holds the segment's data; 36 characters; null if
   * absent}
   */
  public String sourceDatasetId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the time series that the segment is a part of; 36 to 73 characters; null if
   * absent}
   */
  public String timeSeriesId() {
    return (String) at(1);
  }

  /** {@return when the segment begins, to the nanosecond; null if absent} */
  public TimeInNanos startTimestamp() {
    return (TimeInNanos) at(2);
  }

  /** {@return when the segment ends, to the nanosecond; null if absent} */
  public TimeInNanos endTimestamp() {
    return (TimeInNanos) at(3);
  }

  /**
   * Builds {@link AssociateDataSegmentEntry}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<AssociateDataSegmentEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssociateDataSegmentEntry original) {
      super(original);
    }

    /** Sets {@link AssociateDataSegmentEntry#sourceDatasetId()}; null for absent. */
    public Builder sourceDatasetId(String sourceDatasetId) {
      return set(0, sourceDatasetId);
    }

    /** Sets {@link AssociateDataSegmentEntry#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(1, timeSeriesId);
    }

    /** Sets {@link AssociateDataSegmentEntry#startTimestamp()}; null for absent. */
    public Builder startTimestamp(TimeInNanos startTimestamp) {
      return set(2, startTimestamp);
    }

    /** Sets {@link AssociateDataSegmentEntry#startTimestamp()} to what a function builds. */
    public Builder startTimestamp(Consumer<TimeInNanos.Builder> startTimestamp) {
      return startTimestamp(TimeInNanos.builder().applyMutation(startTimestamp).build());
    }

    /** Sets {@link AssociateDataSegmentEntry#endTimestamp()}; null for absent. */
    public Builder endTimestamp(TimeInNanos endTimestamp) {
      return set(3, endTimestamp);
    }

    /** Sets {@link AssociateDataSegmentEntry#endTimestamp()} to what a function builds. */
    public Builder endTimestamp(Consumer<TimeInNanos.Builder> endTimestamp) {
      return endTimestamp(TimeInNanos.builder().applyMutation(endTimestamp).build());
    }
  }
}
