package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Whether new values of a property are published, and on which MQTT topic. */
public final class PropertyNotification extends Structure {
  static final Shape SHAPE = new Shape("topic,state", "t,e", 's', new PropertyNotification(null));

  private PropertyNotification(Object[] values) {
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
    return new PropertyNotification(values);
  }

  /** {@return the MQTT topic on which new values are published; null if absent} */
  public String topic() {
    return (String) at(0);
  }

  /**
   * {@return whether new values are published; {@link
   * PropertyNotificationState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public PropertyNotificationState state() {
    return PropertyNotificationState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(1);
  }

  /** Builds {@link PropertyNotification}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyNotification, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyNotification original) {
      super(original);
    }

    /** Sets {@link PropertyNotification#topic()}; null for absent. */
    public Builder topic(String topic) {
      return set(0, topic);
    }

    /** Sets {@link PropertyNotification#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(1, state);
    }

    /** Sets {@link PropertyNotification#state()}; null for absent. */
    public Builder state(PropertyNotificationState state) {
      return setText(1, state);
    }
  }
}
