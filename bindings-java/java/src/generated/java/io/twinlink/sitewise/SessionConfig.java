package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The time range of a session dataset. */
public final class SessionConfig extends Structure {
  static final Shape SHAPE =
      new Shape("sessionStartTimestamp,sessionEndTimestamp", "r,r", 's', new SessionConfig(null));

  private SessionConfig(Object[] values) {
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
    return new SessionConfig(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return TimeInNanos.SHAPE;
      case 1:
        return TimeInNanos.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return when the session begins, to the nanosecond; null if absent} */
  public TimeInNanos sessionStartTimestamp() {
    return (TimeInNanos) at(0);
  }

  /** {@return when the session ends, to the nanosecond; null if absent} */
  public TimeInNanos sessionEndTimestamp() {
    return (TimeInNanos) at(1);
  }

  /** Builds {@link SessionConfig}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SessionConfig, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SessionConfig original) {
      super(original);
    }

    /** Sets {@link SessionConfig#sessionStartTimestamp()}; null for absent. */
    public Builder sessionStartTimestamp(TimeInNanos sessionStartTimestamp) {
      return set(0, sessionStartTimestamp);
    }

    /** Sets {@link SessionConfig#sessionStartTimestamp()} to what a function builds. */
    public Builder sessionStartTimestamp(Consumer<TimeInNanos.Builder> sessionStartTimestamp) {
      return sessionStartTimestamp(
          TimeInNanos.builder().applyMutation(sessionStartTimestamp).build());
    }

    /** Sets {@link SessionConfig#sessionEndTimestamp()}; null for absent. */
    public Builder sessionEndTimestamp(TimeInNanos sessionEndTimestamp) {
      return set(1, sessionEndTimestamp);
    }

    /** Sets {@link SessionConfig#sessionEndTimestamp()} to what a function builds. */
    public Builder sessionEndTimestamp(Consumer<TimeInNanos.Builder> sessionEndTimestamp) {
      return sessionEndTimestamp(TimeInNanos.builder().applyMutation(sessionEndTimestamp).build());
    }
  }
}
