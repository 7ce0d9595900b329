package io.twinlink.iotdata;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteConnection} takes. */
public final class DeleteConnectionRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "clientId,cleanSession,preventWillMessage",
          "t,b,b",
          's',
          new DeleteConnectionRequest(null));

  private DeleteConnectionRequest(Object[] values) {
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
    return new DeleteConnectionRequest(values);
  }

  /** {@return the MQTT client id; 1 to 128 characters; null if absent} */
  public String clientId() {
    return (String) at(0);
  }

  /**
   * {@return whether its session ends, too: with its subscriptions and what waits for it. Default:
   * false; null if absent}
   */
  public Boolean cleanSession() {
    return (Boolean) at(1);
  }

  /** {@return whether its last will is not published. Default: false; null if absent} */
  public Boolean preventWillMessage() {
    return (Boolean) at(2);
  }

  /**
   * Builds {@link DeleteConnectionRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DeleteConnectionRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteConnectionRequest original) {
      super(original);
    }

    /** Sets {@link DeleteConnectionRequest#clientId()}; null for absent. */
    public Builder clientId(String clientId) {
      return set(0, clientId);
    }

    /** Sets {@link DeleteConnectionRequest#cleanSession()}; null for absent. */
    public Builder cleanSession(Boolean cleanSession) {
      return set(1, cleanSession);
    }

    /** Sets {@link DeleteConnectionRequest#preventWillMessage()}; null for absent. */
    public Builder preventWillMessage(Boolean preventWillMessage) {
      return set(2, preventWillMessage);
    }
  }
}
