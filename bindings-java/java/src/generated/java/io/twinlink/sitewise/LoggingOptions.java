package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** How much is logged. */
public final class LoggingOptions extends Structure {
  static final Shape SHAPE = new Shape("level", "e", 's', new LoggingOptions(null));

  private LoggingOptions(Object[] values) {
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
    return new LoggingOptions(values);
  }

  /**
   * {@return how much is logged; {@code OFF} for nothing; {@link
   * LoggingLevel#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public LoggingLevel level() {
    return LoggingLevel.fromValue(levelAsString());
  }

  /** {@return the text of {@link #level} as AWS has it; null if absent} */
  public String levelAsString() {
    return (String) at(0);
  }

  /** Builds {@link LoggingOptions}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<LoggingOptions, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(LoggingOptions original) {
      super(original);
    }

    /** Sets {@link LoggingOptions#levelAsString()}; null for absent. */
    public Builder level(String level) {
      return set(0, level);
    }

    /** Sets {@link LoggingOptions#level()}; null for absent. */
    public Builder level(LoggingLevel level) {
      return setText(0, level);
    }
  }
}
