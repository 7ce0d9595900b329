package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** A time series: its ids, data type, times, and the asset property that it belongs to, if any. */
public final class TimeSeriesSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetId,propertyId,alias,timeSeriesId,dataType,dataTypeSpec,timeSeriesCreationDate,timeSeriesLastUpdateDate,timeSeriesArn",
          "t,t,t,t,e,t,m,m,t",
          's',
          new TimeSeriesSummary(null));

  private TimeSeriesSummary(Object[] values) {
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
    return new TimeSeriesSummary(values);
  }

  /**
   * {@return the id of the asset whose property it belongs to; absent if there is none; 36
   * characters}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the asset property that it belongs to; absent if there is none; 36
   * characters}
   */
  public String propertyId() {
    return (String) at(1);
  }

  /** {@return its alias; absent if it has none} */
  public String alias() {
    return (String) at(2);
  }

  /** {@return the id of the time series; 36 to 73 characters; null if absent} */
  public String timeSeriesId() {
    return (String) at(3);
  }

  /**
   * {@return the type of the values; {@link PropertyDataType#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public PropertyDataType dataType() {
    return PropertyDataType.fromValue(dataTypeAsString());
  }

  /** {@return the text of {@link #dataType} as AWS has it; null if absent} */
  public String dataTypeAsString() {
    return (String) at(4);
  }

  /**
   * {@return which structure the values have if the type is {@code STRUCT}, such as {@code
   * AWS/ALARM_STATE} for the state of an alarm; 1 to 256 characters; null if absent}
   */
  public String dataTypeSpec() {
    return (String) at(5);
  }

  /** {@return when the time series was created; null if absent} */
  public Instant timeSeriesCreationDate() {
    return (Instant) at(6);
  }

  /** {@return when the time series was last changed; null if absent} */
  public Instant timeSeriesLastUpdateDate() {
    return (Instant) at(7);
  }

  /** {@return the ARN of the time series; 1 to 1600 characters; null if absent} */
  public String timeSeriesArn() {
    return (String) at(8);
  }

  /** Builds {@link TimeSeriesSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TimeSeriesSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TimeSeriesSummary original) {
      super(original);
    }

    /** Sets {@link TimeSeriesSummary#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link TimeSeriesSummary#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(1, propertyId);
    }

    /** Sets {@link TimeSeriesSummary#alias()}; null for absent. */
    public Builder alias(String alias) {
      return set(2, alias);
    }

    /** Sets {@link TimeSeriesSummary#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(3, timeSeriesId);
    }

    /** Sets {@link TimeSeriesSummary#dataTypeAsString()}; null for absent. */
    public Builder dataType(String dataType) {
      return set(4, dataType);
    }

    /** Sets {@link TimeSeriesSummary#dataType()}; null for absent. */
    public Builder dataType(PropertyDataType dataType) {
      return setText(4, dataType);
    }

    /** Sets {@link TimeSeriesSummary#dataTypeSpec()}; null for absent. */
    public Builder dataTypeSpec(String dataTypeSpec) {
      return set(5, dataTypeSpec);
    }

    /** Sets {@link TimeSeriesSummary#timeSeriesCreationDate()}; null for absent. */
    public Builder timeSeriesCreationDate(Instant timeSeriesCreationDate) {
      return set(6, timeSeriesCreationDate);
    }

    /** Sets {@link TimeSeriesSummary#timeSeriesLastUpdateDate()}; null for absent. */
    public Builder timeSeriesLastUpdateDate(Instant timeSeriesLastUpdateDate) {
      return set(7, timeSeriesLastUpdateDate);
    }

    /** Sets {@link TimeSeriesSummary#timeSeriesArn()}; null for absent. */
    public Builder timeSeriesArn(String timeSeriesArn) {
      return set(8, timeSeriesArn);
    }
  }
}
