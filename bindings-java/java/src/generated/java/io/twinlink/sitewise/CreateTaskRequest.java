package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code createTask} takes. */
public final class CreateTaskRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,taskName,description,taskConfiguration,tags,clientToken",
          "t,t,t,r,{t,t",
          's',
          new CreateTaskRequest(null));

  private CreateTaskRequest(Object[] values) {
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
    return new CreateTaskRequest(values);
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

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(2);
  }

  /** {@return what the task runs: its container; null if absent} */
  public TaskConfiguration taskConfiguration() {
    return (TaskConfiguration) at(3);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(4);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(4) != null;
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(5);
  }

  /** Builds {@link CreateTaskRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateTaskRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateTaskRequest original) {
      super(original);
    }

    /** Sets {@link CreateTaskRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link CreateTaskRequest#taskName()}; null for absent. */
    public Builder taskName(String taskName) {
      return set(1, taskName);
    }

    /** Sets {@link CreateTaskRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link CreateTaskRequest#taskConfiguration()}; null for absent. */
    public Builder taskConfiguration(TaskConfiguration taskConfiguration) {
      return set(3, taskConfiguration);
    }

    /** Sets {@link CreateTaskRequest#taskConfiguration()} to what a function builds. */
    public Builder taskConfiguration(Consumer<TaskConfiguration.Builder> taskConfiguration) {
      return taskConfiguration(
          TaskConfiguration.builder().applyMutation(taskConfiguration).build());
    }

    /** Sets {@link CreateTaskRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(4, tags);
    }

    /** Sets {@link CreateTaskRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(5, clientToken);
    }
  }
}
