package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A data segment in a list: a time range of one time series, and where its data are. */
public final class DataSegmentSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "sourceDatasetId,timeSeriesId,startTimestamp,endTimestamp,alias,dataType,enrichment",
          "t,t,r,r,t,e,r",
          's',
          new DataSegmentSummary(null));

  private DataSegmentSummary(Object[] values) {
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
    return new DataSegmentSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return TimeInNanos.SHAPE;
      case 3:
        return TimeInNanos.SHAPE;
      case 6:
        return DataSegmentEnrichment.SHAPE;
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

  /** {@return the alias of the time series; null if absent} */
  public String alias() {
    return (String) at(4);
  }

  /**
   * {@return the type of the values in the time series; {@link
   * PropertyDataType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public PropertyDataType dataType() {
    return PropertyDataType.fromValue(dataTypeAsString());
  }

  /** {@return the text of {@link #dataType} as AWS has it; null if absent} */
  public String dataTypeAsString() {
    return (String) at(5);
  }

  /** {@return whether the segment is enriched, and when that was last done; null if absent} */
  public DataSegmentEnrichment enrichment() {
    return (DataSegmentEnrichment) at(6);
  }

  /** Builds {@link DataSegmentSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DataSegmentSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DataSegmentSummary original) {
      super(original);
    }

    /** Sets {@link DataSegmentSummary#sourceDatasetId()}; null for absent. */
    public Builder sourceDatasetId(String sourceDatasetId) {
      return set(0, sourceDatasetId);
    }

    /** Sets {@link DataSegmentSummary#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(1, timeSeriesId);
    }

    /** Sets {@link DataSegmentSummary#startTimestamp()}; null for absent. */
    public Builder startTimestamp(TimeInNanos startTimestamp) {
      return set(2, startTimestamp);
    }

    /** Sets {@link DataSegmentSummary#startTimestamp()} to what a function builds. */
    public Builder startTimestamp(Consumer<TimeInNanos.Builder> startTimestamp) {
      return startTimestamp(TimeInNanos.builder().applyMutation(startTimestamp).build());
    }

    /** Sets {@link DataSegmentSummary#endTimestamp()}; null for absent. */
    public Builder endTimestamp(TimeInNanos endTimestamp) {
      return set(3, endTimestamp);
    }

    /** Sets {@link DataSegmentSummary#endTimestamp()} to what a function builds. */
    public Builder endTimestamp(Consumer<TimeInNanos.Builder> endTimestamp) {
      return endTimestamp(TimeInNanos.builder().applyMutation(endTimestamp).build());
    }

    /** Sets {@link DataSegmentSummary#alias()}; null for absent. */
    public Builder alias(String alias) {
      return set(4, alias);
    }

    /** Sets {@link DataSegmentSummary#dataTypeAsString()}; null for absent. */
    public Builder dataType(String dataType) {
      return set(5, dataType);
    }

    /** Sets {@link DataSegmentSummary#dataType()}; null for absent. */
    public Builder dataType(PropertyDataType dataType) {
      return setText(5, dataType);
    }

    /** Sets {@link DataSegmentSummary#enrichment()}; null for absent. */
    public Builder enrichment(DataSegmentEnrichment enrichment) {
      return set(6, enrichment);
    }

    /** Sets {@link DataSegmentSummary#enrichment()} to what a function builds. */
    public Builder enrichment(Consumer<DataSegmentEnrichment.Builder> enrichment) {
      return enrichment(DataSegmentEnrichment.builder().applyMutation(enrichment).build());
    }
  }
}
