package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updateTask} takes. */
public final class UpdateTaskRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,taskName,description,taskConfiguration",
          "t,t,t,r",
          's',
          new UpdateTaskRequest(null));

  private UpdateTaskRequest(Object[] values) {
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
    return new UpdateTaskRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return TaskConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return the name of the task, unique in its workspace; 1 to 64 characters; null if absent} */
  public String taskName() {
    return (String) at(1);
  }

  /**
   * {@return the new description; left out, the old one stays; 1 to 2048 characters; null if
   * absent}
   */
  public String description() {
    return (String) at(2);
  }

  /** {@return the new configuration; left out, the old one stays; null if absent} */
  public TaskConfiguration taskConfiguration() {
    return (TaskConfiguration) at(3);
  }

  /** Builds {@link UpdateTaskRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdateTaskRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateTaskRequest original) {
      super(original);
    }

    /** Sets {@link UpdateTaskRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link UpdateTaskRequest#taskName()}; null for absent. */
    public Builder taskName(String taskName) {
      return set(1, taskName);
    }

    /** Sets {@link UpdateTaskRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link UpdateTaskRequest#taskConfiguration()}; null for absent. */
    public Builder taskConfiguration(TaskConfiguration taskConfiguration) {
      return set(3, taskConfiguration);
    }

    /** Sets {@link UpdateTaskRequest#taskConfiguration()} to what a function builds. */
    public Builder taskConfiguration(Consumer<TaskConfiguration.Builder> taskConfiguration) {
      return taskConfiguration(
          TaskConfiguration.builder().applyMutation(taskConfiguration).build());
    }
  }
}
