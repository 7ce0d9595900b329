package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The state of a computation model, and what went wrong if something did. */
public final class ComputationModelStatus extends Structure {
  static final Shape SHAPE = new Shape("state,error", "e,r", 's', new ComputationModelStatus(null));

  private ComputationModelStatus(Object[] values) {
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
    return new ComputationModelStatus(values);
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
   * {@return where the computation model is in its life; {@link
   * ComputationModelState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public ComputationModelState state() {
    return ComputationModelState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; absent otherwise} */
  public ErrorDetails error() {
    return (ErrorDetails) at(1);
  }

  /** Builds {@link ComputationModelStatus}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ComputationModelStatus, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComputationModelStatus original) {
      super(original);
    }

    /** Sets {@link ComputationModelStatus#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link ComputationModelStatus#state()}; null for absent. */
    public Builder state(ComputationModelState state) {
      return setText(0, state);
    }

    /** Sets {@link ComputationModelStatus#error()}; null for absent. */
    public Builder error(ErrorDetails error) {
      return set(1, error);
    }

    /** Sets {@link ComputationModelStatus#error()} to what a function builds. */
    public Builder error(Consumer<ErrorDetails.Builder> error) {
      return error(ErrorDetails.builder().applyMutation(error).build());
    }
  }
}
