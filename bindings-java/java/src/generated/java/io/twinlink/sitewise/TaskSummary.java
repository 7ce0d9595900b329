package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A task in a list, without its configuration. */
public final class TaskSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "taskName,description,taskArn,version,status,createdAt,updatedAt",
          "t,t,t,t,r,m,m",
          's',
          new TaskSummary(null));

  private TaskSummary(Object[] values) {
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
    return new TaskSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return ResourceStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the task, unique in its workspace; 1 to 64 characters; null if absent} */
  public String taskName() {
    return (String) at(0);
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(1);
  }

  /** {@return the ARN of the task; 1 to 1600 characters; null if absent} */
  public String taskArn() {
    return (String) at(2);
  }

  /**
   * {@return the version of the task, a whole number in digits; 1 to 10 characters; null if absent}
   */
  public String version() {
    return (String) at(3);
  }

  /**
   * {@return the state of the task and, if something went wrong with it, the error; null if absent}
   */
  public ResourceStatus status() {
    return (ResourceStatus) at(4);
  }

  /** {@return when it was created; null if absent} */
  public Instant createdAt() {
    return (Instant) at(5);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updatedAt() {
    return (Instant) at(6);
  }

  /** Builds {@link TaskSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TaskSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TaskSummary original) {
      super(original);
    }

    /** Sets {@link TaskSummary#taskName()}; null for absent. */
    public Builder taskName(String taskName) {
      return set(0, taskName);
    }

    /** Sets {@link TaskSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link TaskSummary#taskArn()}; null for absent. */
    public Builder taskArn(String taskArn) {
      return set(2, taskArn);
    }

    /** Sets {@link TaskSummary#version()}; null for absent. */
    public Builder version(String version) {
      return set(3, version);
    }

    /** Sets {@link TaskSummary#status()}; null for absent. */
    public Builder status(ResourceStatus status) {
      return set(4, status);
    }

    /** Sets {@link TaskSummary#status()} to what a function builds. */
    public Builder status(Consumer<ResourceStatus.Builder> status) {
      return status(ResourceStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link TaskSummary#createdAt()}; null for absent. */
    public Builder createdAt(Instant createdAt) {
      return set(5, createdAt);
    }

    /** Sets {@link TaskSummary#updatedAt()}; null for absent. */
    public Builder updatedAt(Instant updatedAt) {
      return set(6, updatedAt);
    }
  }
}
