package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code deleteTask} answers. */
public final class DeleteTaskResponse extends Response {
  static final Shape SHAPE = new Shape("status", "r", 'r', new DeleteTaskResponse(null));

  private DeleteTaskResponse(Object[] values) {
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
    return new DeleteTaskResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ResourceStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the state of the task and, if something went wrong with it, the error; null if absent}
   */
  public ResourceStatus status() {
    return (ResourceStatus) at(0);
  }

  /** Builds {@link DeleteTaskResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DeleteTaskResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteTaskResponse original) {
      super(original);
    }

    /** Sets {@link DeleteTaskResponse#status()}; null for absent. */
    public Builder status(ResourceStatus status) {
      return set(0, status);
    }

    /** Sets {@link DeleteTaskResponse#status()} to what a function builds. */
    public Builder status(Consumer<ResourceStatus.Builder> status) {
      return status(ResourceStatus.builder().applyMutation(status).build());
    }
  }
}
