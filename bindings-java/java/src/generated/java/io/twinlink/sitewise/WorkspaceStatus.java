package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The state of a workspace, and what went wrong if something did. */
public final class WorkspaceStatus extends Structure {
  static final Shape SHAPE = new Shape("state,error", "e,r", 's', new WorkspaceStatus(null));

  private WorkspaceStatus(Object[] values) {
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
    return new WorkspaceStatus(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return WorkspaceErrorDetails.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return where the workspace is in its life; {@code ACTIVE} once it can be used; {@link
   * WorkspaceState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public WorkspaceState state() {
    return WorkspaceState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; absent otherwise} */
  public WorkspaceErrorDetails error() {
    return (WorkspaceErrorDetails) at(1);
  }

  /** Builds {@link WorkspaceStatus}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<WorkspaceStatus, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(WorkspaceStatus original) {
      super(original);
    }

    /** Sets {@link WorkspaceStatus#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link WorkspaceStatus#state()}; null for absent. */
    public Builder state(WorkspaceState state) {
      return setText(0, state);
    }

    /** Sets {@link WorkspaceStatus#error()}; null for absent. */
    public Builder error(WorkspaceErrorDetails error) {
      return set(1, error);
    }

    /** Sets {@link WorkspaceStatus#error()} to what a function builds. */
    public Builder error(Consumer<WorkspaceErrorDetails.Builder> error) {
      return error(WorkspaceErrorDetails.builder().applyMutation(error).build());
    }
  }
}
