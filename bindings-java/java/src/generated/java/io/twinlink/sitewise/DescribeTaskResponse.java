package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** What {@code describeTask} answers. */
public final class DescribeTaskResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,taskName,description,taskArn,version,taskConfiguration,status,createdAt,updatedAt",
          "t,t,t,t,t,r,r,m,m",
          'r',
          new DescribeTaskResponse(null));

  private DescribeTaskResponse(Object[] values) {
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
    return new DescribeTaskResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 5:
        return TaskConfiguration.SHAPE;
      case 6:
        return ResourceStatus.SHAPE;
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

  /** {@return the ARN of the task; 1 to 1600 characters; null if absent} */
  public String taskArn() {
    return (String) at(3);
  }

  /**
   * {@return the version of the task, a whole number in digits; 1 to 10 characters; null if absent}
   */
  public String version() {
    return (String) at(4);
  }

  /** {@return what the task runs: its container; null if absent} */
  public TaskConfiguration taskConfiguration() {
    return (TaskConfiguration) at(5);
  }

  /**
   * {@return the state of the task and, if something went wrong with it, the error; null if absent}
   */
  public ResourceStatus status() {
    return (ResourceStatus) at(6);
  }

  /** {@return when it was created; null if absent} */
  public Instant createdAt() {
    return (Instant) at(7);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updatedAt() {
    return (Instant) at(8);
  }

  /** Builds {@link DescribeTaskResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DescribeTaskResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeTaskResponse original) {
      super(original);
    }

    /** Sets {@link DescribeTaskResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link DescribeTaskResponse#taskName()}; null for absent. */
    public Builder taskName(String taskName) {
      return set(1, taskName);
    }

    /** Sets {@link DescribeTaskResponse#description()}; null for absent. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link DescribeTaskResponse#taskArn()}; null for absent. */
    public Builder taskArn(String taskArn) {
      return set(3, taskArn);
    }

    /** Sets {@link DescribeTaskResponse#version()}; null for absent. */
    public Builder version(String version) {
      return set(4, version);
    }

    /** Sets {@link DescribeTaskResponse#taskConfiguration()}; null for absent. */
    public Builder taskConfiguration(TaskConfiguration taskConfiguration) {
      return set(5, taskConfiguration);
    }

    /** Sets {@link DescribeTaskResponse#taskConfiguration()} to what a function builds. */
    public Builder taskConfiguration(Consumer<TaskConfiguration.Builder> taskConfiguration) {
      return taskConfiguration(
          TaskConfiguration.builder().applyMutation(taskConfiguration).build());
    }

    /** Sets {@link DescribeTaskResponse#status()}; null for absent. */
    public Builder status(ResourceStatus status) {
      return set(6, status);
    }

    /** Sets {@link DescribeTaskResponse#status()} to what a function builds. */
    public Builder status(Consumer<ResourceStatus.Builder> status) {
      return status(ResourceStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link DescribeTaskResponse#createdAt()}; null for absent. */
    public Builder createdAt(Instant createdAt) {
      return set(7, createdAt);
    }

    /** Sets {@link DescribeTaskResponse#updatedAt()}; null for absent. */
    public Builder updatedAt(Instant updatedAt) {
      return set(8, updatedAt);
    }
  }
}
