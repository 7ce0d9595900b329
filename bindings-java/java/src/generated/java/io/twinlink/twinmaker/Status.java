package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/**
 * The state of a workspace, a component type, an entity or a component, with its error if there is
 * one.
 */
public final class Status extends Structure {
  static final Shape SHAPE = new Shape("state,error", "e,r", 's', new Status(null));

  private Status(Object[] values) {
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
    return new Status(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ErrorDetails.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the state; {@link State#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null
   * if absent}
   */
  public State state() {
    return State.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** {@return why it failed; absent otherwise} */
  public ErrorDetails error() {
    return (ErrorDetails) at(1);
  }

  /** Builds {@link Status}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Status, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Status original) {
      super(original);
    }

    /** Sets {@link Status#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link Status#state()}; null for absent. */
    public Builder state(State state) {
      return setText(0, state);
    }

    /** Sets {@link Status#error()}; null for absent. */
    public Builder error(ErrorDetails error) {
      return set(1, error);
    }

    /** Sets {@link Status#error()} to what a function builds. */
    public Builder error(Consumer<ErrorDetails.Builder> error) {
      return error(ErrorDetails.builder().applyMutation(error).build());
    }
  }
}
