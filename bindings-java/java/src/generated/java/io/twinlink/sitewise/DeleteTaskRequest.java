package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteTask} takes. */
public final class DeleteTaskRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceName,taskName", "t,t", 's', new DeleteTaskRequest(null));

  private DeleteTaskRequest(Object[] values) {
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
    return new DeleteTaskRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return the name of the task, unique in its workspace; 1 to 64 characters; null if absent} */
  public String taskName() {
    return (String) at(1);
  }

  /** Builds {@link DeleteTaskRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteTaskRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteTaskRequest original) {
      super(original);
    }

    /** Sets {@link DeleteTaskRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link DeleteTaskRequest#taskName()}; null for absent. */
    public Builder taskName(String taskName) {
      return set(1, taskName);
    }
  }
}
