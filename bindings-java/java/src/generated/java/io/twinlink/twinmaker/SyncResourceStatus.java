package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The state of a synced resource, with its error if there is one. */
public final class SyncResourceStatus extends Structure {
  static final Shape SHAPE = new Shape("state,error", "e,r", 's', new SyncResourceStatus(null));

  private SyncResourceStatus(Object[] values) {
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
    return new SyncResourceStatus(values);
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
   * {@return the state of the resource; {@link SyncResourceState#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public SyncResourceState state() {
    return SyncResourceState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** {@return why it failed; absent otherwise} */
  public ErrorDetails error() {
    return (ErrorDetails) at(1);
  }

  /** Builds {@link SyncResourceStatus}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SyncResourceStatus, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SyncResourceStatus original) {
      super(original);
    }

    /** Sets {@link SyncResourceStatus#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link SyncResourceStatus#state()}; null for absent. */
    public Builder state(SyncResourceState state) {
      return setText(0, state);
    }

    /** Sets {@link SyncResourceStatus#error()}; null for absent. */
    public Builder error(ErrorDetails error) {
      return set(1, error);
    }

    /** Sets {@link SyncResourceStatus#error()} to what a function builds. */
    public Builder error(Consumer<ErrorDetails.Builder> error) {
      return error(ErrorDetails.builder().applyMutation(error).build());
    }
  }
}
