package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A data segment that could not be taken out, and why. */
public final class FailedDataSegmentDisassociation extends Structure {
  static final Shape SHAPE =
      new Shape(
          "sourceDatasetId,timeSeriesId,startTimestamp,endTimestamp,errorCode,errorMessage",
          "t,t,r,r,e,t",
          's',
          new FailedDataSegmentDisassociation(null));

  private FailedDataSegmentDisassociation(Object[] values) {
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
    return new FailedDataSegmentDisassociation(values);
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
   * {@return the kind of failure; {@link DataSegmentErrorCode#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public DataSegmentErrorCode errorCode() {
    return DataSegmentErrorCode.fromValue(errorCodeAsString());
  }

  /** {@return the text of {@link #errorCode} as AWS has it; null if absent} */
  public String errorCodeAsString() {
    return (String) at(4);
  }

  /** {@return what went wrong with this segment; 1 to 2048 characters; null if absent} */
  public String errorMessage() {
    return (String) at(5);
  }

  /**
   * Builds {@link FailedDataSegmentDisassociation}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<FailedDataSegmentDisassociation, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(FailedDataSegmentDisassociation original) {
      super(original);
    }

    /** Sets {@link FailedDataSegmentDisassociation#sourceDatasetId()}; null for absent. */
    public Builder sourceDatasetId(String sourceDatasetId) {
      return set(0, sourceDatasetId);
    }

    /** Sets {@link FailedDataSegmentDisassociation#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(1, timeSeriesId);
    }

    /** Sets {@link FailedDataSegmentDisassociation#startTimestamp()}; null for absent. */
    public Builder startTimestamp(TimeInNanos startTimestamp) {
      return set(2, startTimestamp);
    }

    /** Sets {@link FailedDataSegmentDisassociation#startTimestamp()} to what a function builds. */
    public Builder startTimestamp(Consumer<TimeInNanos.Builder> startTimestamp) {
      return startTimestamp(TimeInNanos.builder().applyMutation(startTimestamp).build());
    }

    /** Sets {@link FailedDataSegmentDisassociation#endTimestamp()}; null for absent. */
    public Builder endTimestamp(TimeInNanos endTimestamp) {
      return set(3, endTimestamp);
    }

    /** Sets {@link FailedDataSegmentDisassociation#endTimestamp()} to what a function builds. */
    public Builder endTimestamp(Consumer<TimeInNanos.Builder> endTimestamp) {
      return endTimestamp(TimeInNanos.builder().applyMutation(endTimestamp).build());
    }

    /** Sets {@link FailedDataSegmentDisassociation#errorCodeAsString()}; null for absent. */
    public Builder errorCode(String errorCode) {
      return set(4, errorCode);
    }

    /** Sets {@link FailedDataSegmentDisassociation#errorCode()}; null for absent. */
    public Builder errorCode(DataSegmentErrorCode errorCode) {
      return setText(4, errorCode);
    }

    /** Sets {@link FailedDataSegmentDisassociation#errorMessage()}; null for absent. */
    public Builder errorMessage(String errorMessage) {
      return set(5, errorMessage);
    }
  }
}
