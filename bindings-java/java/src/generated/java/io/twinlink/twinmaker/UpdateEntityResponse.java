package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code updateEntity} answers. */
public final class UpdateEntityResponse extends Response {
  static final Shape SHAPE =
      new Shape("updateDateTime,state", "m,e", 'r', new UpdateEntityResponse(null));

  private UpdateEntityResponse(Object[] values) {
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
    return new UpdateEntityResponse(values);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(0);
  }

  /**
   * {@return the entity's state after the call; {@link State#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public State state() {
    return State.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(1);
  }

  /** Builds {@link UpdateEntityResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<UpdateEntityResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateEntityResponse original) {
      super(original);
    }

    /** Sets {@link UpdateEntityResponse#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(0, updateDateTime);
    }

    /** Sets {@link UpdateEntityResponse#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(1, state);
    }

    /** Sets {@link UpdateEntityResponse#state()}; null for absent. */
    public Builder state(State state) {
      return setText(1, state);
    }
  }
}
