package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code getCaptureData} answers. */
public final class GetCaptureDataResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "data,startTime,endTime,dataType,nextToken",
          "x,r,r,e,t",
          'r',
          new GetCaptureDataResponse(null));

  private GetCaptureDataResponse(Object[] values) {
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
    return new GetCaptureDataResponse(values);
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

  /** {@return a chunk of the video; a copy; null if absent} */
  public byte[] data() {
    byte[] bytes = (byte[]) at(0);
    return bytes == null ? null : bytes.clone();
  }

  /** {@return where the video in this answer really starts; null if absent} */
  public TimeInNanos startTime() {
    return (TimeInNanos) at(1);
  }

  /** {@return where the video in this answer really ends; null if absent} */
  public TimeInNanos endTime() {
    return (TimeInNanos) at(2);
  }

  /**
   * {@return the format of the video; {@link VideoDataType#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public VideoDataType dataType() {
    return VideoDataType.fromValue(dataTypeAsString());
  }

  /** {@return the text of {@link #dataType} as AWS has it; null if absent} */
  public String dataTypeAsString() {
    return (String) at(3);
  }

  /**
   * {@return the token of the next chunk; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  public String nextToken() {
    return (String) at(4);
  }

  /** Builds {@link GetCaptureDataResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<GetCaptureDataResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetCaptureDataResponse original) {
      super(original);
    }

    /** Sets {@link GetCaptureDataResponse#data()}; null for absent. */
    public Builder data(byte[] data) {
      return set(0, data == null ? null : data.clone());
    }

    /** Sets {@link GetCaptureDataResponse#startTime()}; null for absent. */
    public Builder startTime(TimeInNanos startTime) {
      return set(1, startTime);
    }

    /** Sets {@link GetCaptureDataResponse#startTime()} to what a function builds. */
    public Builder startTime(Consumer<TimeInNanos.Builder> startTime) {
      return startTime(TimeInNanos.builder().applyMutation(startTime).build());
    }

    /** Sets {@link GetCaptureDataResponse#endTime()}; null for absent. */
    public Builder endTime(TimeInNanos endTime) {
      return set(2, endTime);
    }

    /** Sets {@link GetCaptureDataResponse#endTime()} to what a function builds. */
    public Builder endTime(Consumer<TimeInNanos.Builder> endTime) {
      return endTime(TimeInNanos.builder().applyMutation(endTime).build());
    }

    /** Sets {@link GetCaptureDataResponse#dataTypeAsString()}; null for absent. */
    public Builder dataType(String dataType) {
      return set(3, dataType);
    }

    /** Sets {@link GetCaptureDataResponse#dataType()}; null for absent. */
    public Builder dataType(VideoDataType dataType) {
      return setText(3, dataType);
    }

    /** Sets {@link GetCaptureDataResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(4, nextToken);
    }
  }
}
