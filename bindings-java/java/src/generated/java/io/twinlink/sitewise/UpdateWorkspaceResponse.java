package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updateWorkspace} answers. */
public final class UpdateWorkspaceResponse extends Response {
  static final Shape SHAPE =
      new Shape("workspaceStatus", "r", 'r', new UpdateWorkspaceResponse(null));

  private UpdateWorkspaceResponse(Object[] values) {
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
    return new UpdateWorkspaceResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return WorkspaceStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the state of the workspace: {@code UPDATING}; null if absent} */
  public WorkspaceStatus workspaceStatus() {
    return (WorkspaceStatus) at(0);
  }

  /**
   * Builds {@link UpdateWorkspaceResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<UpdateWorkspaceResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateWorkspaceResponse original) {
      super(original);
    }

    /** Sets {@link UpdateWorkspaceResponse#workspaceStatus()}; null for absent. */
    public Builder workspaceStatus(WorkspaceStatus workspaceStatus) {
      return set(0, workspaceStatus);
    }

    /** Sets {@link UpdateWorkspaceResponse#workspaceStatus()} to what a function builds. */
    public Builder workspaceStatus(Consumer<WorkspaceStatus.Builder> workspaceStatus) {
      return workspaceStatus(WorkspaceStatus.builder().applyMutation(workspaceStatus).build());
    }
  }
}
