package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A data segment that could not be deleted, and why. */
public final class FailedDataSegmentDeletion extends Structure {
  static final Shape SHAPE =
      new Shape(
          "timeSeriesId,startTimestamp,endTimestamp,errorCode,errorMessage",
          "t,r,r,e,t",
          's',
          new FailedDataSegmentDeletion(null));

  private FailedDataSegmentDeletion(Object[] values) {
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
    return new FailedDataSegmentDeletion(values);
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

  /**
   * {@return the kind of failure; {@link DataSegmentErrorCode#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public DataSegmentErrorCode errorCode() {
    return DataSegmentErrorCode.fromValue(errorCodeAsString());
  }

  /** {@return the text of {@link #errorCode} as AWS has it; null if absent} */
  public String errorCodeAsString() {
    return (String) at(3);
  }

  /** {@return what went wrong with this segment; 1 to 2048 characters; null if absent} */
  public String errorMessage() {
    return (String) at(4);
  }

  /**
   * Builds {@link FailedDataSegmentDeletion}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<FailedDataSegmentDeletion, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(FailedDataSegmentDeletion original) {
      super(original);
    }

    /** Sets {@link FailedDataSegmentDeletion#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(0, timeSeriesId);
    }

    /** Sets {@link FailedDataSegmentDeletion#startTimestamp()}; null for absent. */
    public Builder startTimestamp(TimeInNanos startTimestamp) {
      return set(1, startTimestamp);
    }

    /** Sets {@link FailedDataSegmentDeletion#startTimestamp()} to what a function builds. */
    public Builder startTimestamp(Consumer<TimeInNanos.Builder> startTimestamp) {
      return startTimestamp(TimeInNanos.builder().applyMutation(startTimestamp).build());
    }

    /** Sets {@link FailedDataSegmentDeletion#endTimestamp()}; null for absent. */
    public Builder endTimestamp(TimeInNanos endTimestamp) {
      return set(2, endTimestamp);
    }

    /** Sets {@link FailedDataSegmentDeletion#endTimestamp()} to what a function builds. */
    public Builder endTimestamp(Consumer<TimeInNanos.Builder> endTimestamp) {
      return endTimestamp(TimeInNanos.builder().applyMutation(endTimestamp).build());
    }

    /** Sets {@link FailedDataSegmentDeletion#errorCodeAsString()}; null for absent. */
    public Builder errorCode(String errorCode) {
      return set(3, errorCode);
    }

    /** Sets {@link FailedDataSegmentDeletion#errorCode()}; null for absent. */
    public Builder errorCode(DataSegmentErrorCode errorCode) {
      return setText(3, errorCode);
    }

    /** Sets {@link FailedDataSegmentDeletion#errorMessage()}; null for absent. */
    public Builder errorMessage(String errorMessage) {
      return set(4, errorMessage);
    }
  }
}
