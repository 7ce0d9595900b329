package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createTask} answers. */
public final class CreateTaskResponse extends Response {
  static final Shape SHAPE =
      new Shape("taskName,taskArn,version,status", "t,t,t,r", 'r', new CreateTaskResponse(null));

  private CreateTaskResponse(Object[] values) {
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
    return new CreateTaskResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return ResourceStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the task, unique in its workspace; 1 to 64 characters; null if absent} */
  public String taskName() {
    return (String) at(0);
  }

  /** {@return the ARN of the task; 1 to 1600 characters; null if absent} */
  public String taskArn() {
    return (String) at(1);
  }

  /**
   * {@return the version of the task, a whole number in digits; 1 to 10 characters; null if absent}
   */
  public String version() {
    return (String) at(2);
  }

  /**
   * {@return the state of the task and, if something went wrong with it, the error; null if absent}
   */
  public ResourceStatus status() {
    return (ResourceStatus) at(3);
  }

  /** Builds {@link CreateTaskResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreateTaskResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateTaskResponse original) {
      super(original);
    }

    /** Sets {@link CreateTaskResponse#taskName()}; null for absent. */
    public Builder taskName(String taskName) {
      return set(0, taskName);
    }

    /** Sets {@link CreateTaskResponse#taskArn()}; null for absent. */
    public Builder taskArn(String taskArn) {
      return set(1, taskArn);
    }

    /** Sets {@link CreateTaskResponse#version()}; null for absent. */
    public Builder version(String version) {
      return set(2, version);
    }

    /** Sets {@link CreateTaskResponse#status()}; null for absent. */
    public Builder status(ResourceStatus status) {
      return set(3, status);
    }

    /** Sets {@link CreateTaskResponse#status()} to what a function builds. */
    public Builder status(Consumer<ResourceStatus.Builder> status) {
      return status(ResourceStatus.builder().applyMutation(status).build());
    }
  }
}
