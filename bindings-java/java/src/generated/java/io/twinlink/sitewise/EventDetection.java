package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Makes embeddings of a video, so that searches in natural language find events in it. */
public final class EventDetection extends Structure {
  static final Shape SHAPE =
      new Shape(
          "datasetId,timeSeriesId,propertyAlias,trimSettings",
          "t,t,t,r",
          's',
          new EventDetection(null));

  private EventDetection(Object[] values) {
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
    return new EventDetection(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return EnrichmentTrimSettings.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the dataset that has the video; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the time series that has the video. Exactly one of this and the property
   * alias; 36 to 73 characters; null if absent}
   */
  public String timeSeriesId() {
    return (String) at(1);
  }

  /**
   * {@return the property alias of the time series that has the video. Exactly one of this and the
   * time series id; 1 to 2048 characters; null if absent}
   */
  public String propertyAlias() {
    return (String) at(2);
  }

  /**
   * {@return the time range of the video to analyse, within that of the dataset; it bounds the time
   * and cost of the job; null if absent}
   */
  public EnrichmentTrimSettings trimSettings() {
    return (EnrichmentTrimSettings) at(3);
  }

  /** Builds {@link EventDetection}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<EventDetection, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(EventDetection original) {
      super(original);
    }

    /** Sets {@link EventDetection#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link EventDetection#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(1, timeSeriesId);
    }

    /** Sets {@link EventDetection#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(2, propertyAlias);
    }

    /** Sets {@link EventDetection#trimSettings()}; null for absent. */
    public Builder trimSettings(EnrichmentTrimSettings trimSettings) {
      return set(3, trimSettings);
    }

    /** Sets {@link EventDetection#trimSettings()} to what a function builds. */
    public Builder trimSettings(Consumer<EnrichmentTrimSettings.Builder> trimSettings) {
      return trimSettings(EnrichmentTrimSettings.builder().applyMutation(trimSettings).build());
    }
  }
}
