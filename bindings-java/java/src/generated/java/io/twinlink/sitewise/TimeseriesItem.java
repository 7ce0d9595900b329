package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/**
 * A time series to export, named by exactly one of {@code timeSeriesId} and {@code propertyAlias}.
 */
public final class TimeseriesItem extends Structure {
  static final Shape SHAPE =
      new Shape(
          "timeSeriesId,propertyAlias,trimSettings,formatSettings",
          "t,t,r,r",
          's',
          new TimeseriesItem(null));

  private TimeseriesItem(Object[] values) {
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
    return new TimeseriesItem(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return TrimSettings.SHAPE;
      case 3:
        return FormatSettings.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id of the time series. Not together with {@code propertyAlias}; 36 to 73
   * characters; null if absent}
   */
  public String timeSeriesId() {
    return (String) at(0);
  }

  /**
   * {@return the alias of the time series. Not together with {@code timeSeriesId}; 1 to 2048
   * characters; null if absent}
   */
  public String propertyAlias() {
    return (String) at(1);
  }

  /**
   * {@return the time range to export. Needed for video and telemetry, optional for annotations;
   * null if absent}
   */
  public TrimSettings trimSettings() {
    return (TrimSettings) at(2);
  }

  /** {@return how videos are written: frame rate and size; null if absent} */
  public FormatSettings formatSettings() {
    return (FormatSettings) at(3);
  }

  /** Builds {@link TimeseriesItem}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TimeseriesItem, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TimeseriesItem original) {
      super(original);
    }

    /** Sets {@link TimeseriesItem#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(0, timeSeriesId);
    }

    /** Sets {@link TimeseriesItem#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(1, propertyAlias);
    }

    /** Sets {@link TimeseriesItem#trimSettings()}; null for absent. */
    public Builder trimSettings(TrimSettings trimSettings) {
      return set(2, trimSettings);
    }

    /** Sets {@link TimeseriesItem#trimSettings()} to what a function builds. */
    public Builder trimSettings(Consumer<TrimSettings.Builder> trimSettings) {
      return trimSettings(TrimSettings.builder().applyMutation(trimSettings).build());
    }

    /** Sets {@link TimeseriesItem#formatSettings()}; null for absent. */
    public Builder formatSettings(FormatSettings formatSettings) {
      return set(3, formatSettings);
    }

    /** Sets {@link TimeseriesItem#formatSettings()} to what a function builds. */
    public Builder formatSettings(Consumer<FormatSettings.Builder> formatSettings) {
      return formatSettings(FormatSettings.builder().applyMutation(formatSettings).build());
    }
  }
}
