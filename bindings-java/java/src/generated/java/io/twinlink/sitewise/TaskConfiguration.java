package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What a task runs. A container is the only kind. */
public final class TaskConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape("containerTaskConfiguration", "r", 'u', new TaskConfiguration(null));

  private TaskConfiguration(Object[] values) {
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
    return new TaskConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ContainerTaskConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return a container image of your own, run on hardware that AWS manages; null if absent} */
  public ContainerTaskConfiguration containerTaskConfiguration() {
    return (ContainerTaskConfiguration) at(0);
  }

  /**
   * {@return which member is set; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version: {@link #members} has it}
   */
  public Type type() {
    if (at(0) != null) {
      return Type.CONTAINER_TASK_CONFIGURATION;
    }
    return Type.UNKNOWN_TO_SDK_VERSION;
  }

  /** Which member of a {@link TaskConfiguration} is set. */
  public enum Type {
    /** {@link TaskConfiguration#containerTaskConfiguration}. */
    CONTAINER_TASK_CONFIGURATION,
    /** None that this version knows. */
    UNKNOWN_TO_SDK_VERSION
  }

  /** Builds {@link TaskConfiguration}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TaskConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TaskConfiguration original) {
      super(original);
    }

    /** Sets {@link TaskConfiguration#containerTaskConfiguration()}; null for absent. */
    public Builder containerTaskConfiguration(
        ContainerTaskConfiguration containerTaskConfiguration) {
      return set(0, containerTaskConfiguration);
    }

    /** Sets {@link TaskConfiguration#containerTaskConfiguration()} to what a function builds. */
    public Builder containerTaskConfiguration(
        Consumer<ContainerTaskConfiguration.Builder> containerTaskConfiguration) {
      return containerTaskConfiguration(
          ContainerTaskConfiguration.builder().applyMutation(containerTaskConfiguration).build());
    }
  }
}
