package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteEntity} answers. */
public final class DeleteEntityResponse extends Response {
  static final Shape SHAPE = new Shape("state", "e", 'r', new DeleteEntityResponse(null));

  private DeleteEntityResponse(Object[] values) {
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
    return new DeleteEntityResponse(values);
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
    return (String) at(0);
  }

  /** Builds {@link DeleteEntityResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DeleteEntityResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteEntityResponse original) {
      super(original);
    }

    /** Sets {@link DeleteEntityResponse#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link DeleteEntityResponse#state()}; null for absent. */
    public Builder state(State state) {
      return setText(0, state);
    }
  }
}
