package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code describeLoggingOptions} answers. */
public final class DescribeLoggingOptionsResponse extends Response {
  static final Shape SHAPE =
      new Shape("loggingOptions", "r", 'r', new DescribeLoggingOptionsResponse(null));

  private DescribeLoggingOptionsResponse(Object[] values) {
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
    return new DescribeLoggingOptionsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return LoggingOptions.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return how much is logged; null if absent} */
  public LoggingOptions loggingOptions() {
    return (LoggingOptions) at(0);
  }

  /**
   * Builds {@link DescribeLoggingOptionsResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeLoggingOptionsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeLoggingOptionsResponse original) {
      super(original);
    }

    /** Sets {@link DescribeLoggingOptionsResponse#loggingOptions()}; null for absent. */
    public Builder loggingOptions(LoggingOptions loggingOptions) {
      return set(0, loggingOptions);
    }

    /** Sets {@link DescribeLoggingOptionsResponse#loggingOptions()} to what a function builds. */
    public Builder loggingOptions(Consumer<LoggingOptions.Builder> loggingOptions) {
      return loggingOptions(LoggingOptions.builder().applyMutation(loggingOptions).build());
    }
  }
}
