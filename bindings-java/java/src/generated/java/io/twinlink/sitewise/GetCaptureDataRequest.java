package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code getCaptureData} takes. */
public final class GetCaptureDataRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,startTime,endTime,timeSeriesId,propertyAlias,formatSettings,nextToken",
          "t,r,r,t,t,r,t",
          's',
          new GetCaptureDataRequest(null));

  private GetCaptureDataRequest(Object[] values) {
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
    return new GetCaptureDataRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return TimeInNanos.SHAPE;
      case 2:
        return TimeInNanos.SHAPE;
      case 5:
        return FormatSettings.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return where the wanted video starts; null if absent} */
  public TimeInNanos startTime() {
    return (TimeInNanos) at(1);
  }

  /** {@return where the wanted video ends, after its start; null if absent} */
  public TimeInNanos endTime() {
    return (TimeInNanos) at(2);
  }

  /**
   * {@return the id of the time series that has the video. Exactly one of this and the property
   * alias; 36 to 73 characters; null if absent}
   */
  public String timeSeriesId() {
    return (String) at(3);
  }

  /**
   * {@return the property alias of the time series that has the video. Exactly one of this and the
   * time series id; 1 to 2048 characters; null if absent}
   */
  public String propertyAlias() {
    return (String) at(4);
  }

  /** {@return the frame rate and the size that the video should have; null if absent} */
  public FormatSettings formatSettings() {
    return (FormatSettings) at(5);
  }

  /**
   * {@return the token of the chunk to go on with; none for the first one; 1 to 4096 characters;
   * null if absent}
   */
  public String nextToken() {
    return (String) at(6);
  }

  /** Builds {@link GetCaptureDataRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetCaptureDataRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetCaptureDataRequest original) {
      super(original);
    }

    /** Sets {@link GetCaptureDataRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link GetCaptureDataRequest#startTime()}; null for absent. */
    public Builder startTime(TimeInNanos startTime) {
      return set(1, startTime);
    }

    /** Sets {@link GetCaptureDataRequest#startTime()} to what a function builds. */
    public Builder startTime(Consumer<TimeInNanos.Builder> startTime) {
      return startTime(TimeInNanos.builder().applyMutation(startTime).build());
    }

    /** Sets {@link GetCaptureDataRequest#endTime()}; null for absent. */
    public Builder endTime(TimeInNanos endTime) {
      return set(2, endTime);
    }

    /** Sets {@link GetCaptureDataRequest#endTime()} to what a function builds. */
    public Builder endTime(Consumer<TimeInNanos.Builder> endTime) {
      return endTime(TimeInNanos.builder().applyMutation(endTime).build());
    }

    /** Sets {@link GetCaptureDataRequest#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(3, timeSeriesId);
    }

    /** Sets {@link GetCaptureDataRequest#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(4, propertyAlias);
    }

    /** Sets {@link GetCaptureDataRequest#formatSettings()}; null for absent. */
    public Builder formatSettings(FormatSettings formatSettings) {
      return set(5, formatSettings);
    }

    /** Sets {@link GetCaptureDataRequest#formatSettings()} to what a function builds. */
    public Builder formatSettings(Consumer<FormatSettings.Builder> formatSettings) {
      return formatSettings(FormatSettings.builder().applyMutation(formatSettings).build());
    }

    /** Sets {@link GetCaptureDataRequest#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(6, nextToken);
    }
  }
}
