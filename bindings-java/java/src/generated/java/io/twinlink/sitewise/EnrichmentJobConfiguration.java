package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What a job does, and on which video: exactly one kind. Event detection is the only one. */
public final class EnrichmentJobConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape("eventDetection", "r", 'u', new EnrichmentJobConfiguration(null));

  private EnrichmentJobConfiguration(Object[] values) {
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
    return new EnrichmentJobConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return EventDetection.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return analyse video for events, so that searches can find them; null if absent} */
  public EventDetection eventDetection() {
    return (EventDetection) at(0);
  }

  /**
   * {@return which member is set; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version: {@link #members} has it}
   */
  public Type type() {
    if (at(0) != null) {
      return Type.EVENT_DETECTION;
    }
    return Type.UNKNOWN_TO_SDK_VERSION;
  }

  /** Which member of a {@link EnrichmentJobConfiguration} is set. */
  public enum Type {
    /** {@link EnrichmentJobConfiguration#eventDetection}. */
    EVENT_DETECTION,
    /** None that this version knows. */
    UNKNOWN_TO_SDK_VERSION
  }

  /**
   * Builds {@link EnrichmentJobConfiguration}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<EnrichmentJobConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(EnrichmentJobConfiguration original) {
      super(original);
    }

    /** Sets {@link EnrichmentJobConfiguration#eventDetection()}; null for absent. */
    public Builder eventDetection(EventDetection eventDetection) {
      return set(0, eventDetection);
    }

    /** Sets {@link EnrichmentJobConfiguration#eventDetection()} to what a function builds. */
    public Builder eventDetection(Consumer<EventDetection.Builder> eventDetection) {
      return eventDetection(EventDetection.builder().applyMutation(eventDetection).build());
    }
  }
}
