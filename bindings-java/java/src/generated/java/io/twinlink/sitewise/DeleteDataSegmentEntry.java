package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A data segment to delete from a session dataset. */
public final class DeleteDataSegmentEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "timeSeriesId,startTimestamp,endTimestamp",
          "t,r,r",
          's',
          new DeleteDataSegmentEntry(null));

  private DeleteDataSegmentEntry(Object[] values) {
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
    return new DeleteDataSegmentEntry(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return TimeInNanos.SHAPE;
      case 2:
        return TimeInNanos.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id of the time series that the segment is a part of; 36 characters; null if
   * absent}
   */
  public String timeSeriesId() {
    return (String) at(0);
  }

  /** {@return when the segment begins, to the nanosecond; null if absent} */
  public TimeInNanos startTimestamp() {
    return (TimeInNanos) at(1);
  }

  /** {@return when the segment ends, to the nanosecond; null if absent} */
  public TimeInNanos endTimestamp() {
    return (TimeInNanos) at(2);
  }

  /** Builds {@link DeleteDataSegmentEntry}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteDataSegmentEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteDataSegmentEntry original) {
      super(original);
    }

    /** Sets {@link DeleteDataSegmentEntry#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(0, timeSeriesId);
    }

    /** Sets {@link DeleteDataSegmentEntry#startTimestamp()}; null for absent. */
    public Builder startTimestamp(TimeInNanos startTimestamp) {
      return set(1, startTimestamp);
    }

    /** Sets {@link DeleteDataSegmentEntry#startTimestamp()} to what a function builds. */
    public Builder startTimestamp(Consumer<TimeInNanos.Builder> startTimestamp) {
      return startTimestamp(TimeInNanos.builder().applyMutation(startTimestamp).build());
    }

    /** Sets {@link DeleteDataSegmentEntry#endTimestamp()}; null for absent. */
    public Builder endTimestamp(TimeInNanos endTimestamp) {
      return set(2, endTimestamp);
    }

    /** Sets {@link DeleteDataSegmentEntry#endTimestamp()} to what a function builds. */
    public Builder endTimestamp(Consumer<TimeInNanos.Builder> endTimestamp) {
      return endTimestamp(TimeInNanos.builder().applyMutation(endTimestamp).build());
    }
  }
}
