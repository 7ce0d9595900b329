package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Whether a thing is connected, and since when. */
public final class ThingConnectivity extends Structure {
  static final Shape SHAPE =
      new Shape(
          "connected,timestamp,disconnectReason,keepAliveDuration,cleanSession,sessionExpiry,clientId",
          "b,l,t,i,b,l,t",
          's',
          new ThingConnectivity(null));

  private ThingConnectivity(Object[] values) {
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
    return new ThingConnectivity(values);
  }

  /** {@return whether it is connected; null if absent} */
  public Boolean connected() {
    return (Boolean) at(0);
  }

  /** {@return when it was last connected or disconnected, in epoch milliseconds; null if absent} */
  public Long timestamp() {
    return (Long) at(1);
  }

  /** {@return why it is not connected any more; null if absent} */
  public String disconnectReason() {
    return (String) at(2);
  }

  /** {@return the keep-alive of the connection, in seconds; null if absent} */
  public Integer keepAliveDuration() {
    return (Integer) at(3);
  }

  /** {@return whether the session ends with the connection; null if absent} */
  public Boolean cleanSession() {
    return (Boolean) at(4);
  }

  /** {@return how long the session outlives the connection, in seconds; null if absent} */
  public Long sessionExpiry() {
    return (Long) at(5);
  }

  /** {@return the MQTT client id; null if absent} */
  public String clientId() {
    return (String) at(6);
  }

  /** Builds {@link ThingConnectivity}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ThingConnectivity, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingConnectivity original) {
      super(original);
    }

    /** Sets {@link ThingConnectivity#connected()}; null for absent. */
    public Builder connected(Boolean connected) {
      return set(0, connected);
    }

    /** Sets {@link ThingConnectivity#timestamp()}; null for absent. */
    public Builder timestamp(Long timestamp) {
      return set(1, timestamp);
    }

    /** Sets {@link ThingConnectivity#disconnectReason()}; null for absent. */
    public Builder disconnectReason(String disconnectReason) {
      return set(2, disconnectReason);
    }

    /** Sets {@link ThingConnectivity#keepAliveDuration()}; null for absent. */
    public Builder keepAliveDuration(Integer keepAliveDuration) {
      return set(3, keepAliveDuration);
    }

    /** Sets {@link ThingConnectivity#cleanSession()}; null for absent. */
    public Builder cleanSession(Boolean cleanSession) {
      return set(4, cleanSession);
    }

    /** Sets {@link ThingConnectivity#sessionExpiry()}; null for absent. */
    public Builder sessionExpiry(Long sessionExpiry) {
      return set(5, sessionExpiry);
    }

    /** Sets {@link ThingConnectivity#clientId()}; null for absent. */
    public Builder clientId(String clientId) {
      return set(6, clientId);
    }
  }
}
