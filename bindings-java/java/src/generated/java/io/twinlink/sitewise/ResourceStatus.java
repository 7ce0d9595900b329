package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The state of a pipeline or a task, with the error if there is one. */
public final class ResourceStatus extends Structure {
  static final Shape SHAPE = new Shape("error,state", "r,e", 's', new ResourceStatus(null));

  private ResourceStatus(Object[] values) {
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
    return new ResourceStatus(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ResourceError.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return why it failed; absent otherwise} */
  public ResourceError error() {
    return (ResourceError) at(0);
  }

  /**
   * {@return where it is between creation and deletion; {@code ACTIVE} when it is ready; {@link
   * ResourceState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public ResourceState state() {
    return ResourceState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(1);
  }

  /** Builds {@link ResourceStatus}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ResourceStatus, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ResourceStatus original) {
      super(original);
    }

    /** Sets {@link ResourceStatus#error()}; null for absent. */
    public Builder error(ResourceError error) {
      return set(0, error);
    }

    /** Sets {@link ResourceStatus#error()} to what a function builds. */
    public Builder error(Consumer<ResourceError.Builder> error) {
      return error(ResourceError.builder().applyMutation(error).build());
    }

    /** Sets {@link ResourceStatus#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(1, state);
    }

    /** Sets {@link ResourceStatus#state()}; null for absent. */
    public Builder state(ResourceState state) {
      return setText(1, state);
    }
  }
}
