package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code putLoggingOptions} takes. */
public final class PutLoggingOptionsRequest extends Structure {
  static final Shape SHAPE =
      new Shape("loggingOptions,workspaceName", "r,t", 's', new PutLoggingOptionsRequest(null));

  private PutLoggingOptionsRequest(Object[] values) {
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
    return new PutLoggingOptionsRequest(values);
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

  /** {@return the workspace whose logging is meant; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(1);
  }

  /**
   * Builds {@link PutLoggingOptionsRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<PutLoggingOptionsRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PutLoggingOptionsRequest original) {
      super(original);
    }

    /** Sets {@link PutLoggingOptionsRequest#loggingOptions()}; null for absent. */
    public Builder loggingOptions(LoggingOptions loggingOptions) {
      return set(0, loggingOptions);
    }

    /** Sets {@link PutLoggingOptionsRequest#loggingOptions()} to what a function builds. */
    public Builder loggingOptions(Consumer<LoggingOptions.Builder> loggingOptions) {
      return loggingOptions(LoggingOptions.builder().applyMutation(loggingOptions).build());
    }

    /** Sets {@link PutLoggingOptionsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }
  }
}
