package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createWorkspace} answers. */
public final class CreateWorkspaceResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,workspaceArn,workspaceStatus",
          "t,t,r",
          'r',
          new CreateWorkspaceResponse(null));

  private CreateWorkspaceResponse(Object[] values) {
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
    return new CreateWorkspaceResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return WorkspaceStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return the ARN of the workspace; 1 to 1600 characters; null if absent} */
  public String workspaceArn() {
    return (String) at(1);
  }

  /** {@return the state of the new workspace: {@code CREATING}; null if absent} */
  public WorkspaceStatus workspaceStatus() {
    return (WorkspaceStatus) at(2);
  }

  /**
   * Builds {@link CreateWorkspaceResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<CreateWorkspaceResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateWorkspaceResponse original) {
      super(original);
    }

    /** Sets {@link CreateWorkspaceResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link CreateWorkspaceResponse#workspaceArn()}; null for absent. */
    public Builder workspaceArn(String workspaceArn) {
      return set(1, workspaceArn);
    }

    /** Sets {@link CreateWorkspaceResponse#workspaceStatus()}; null for absent. */
    public Builder workspaceStatus(WorkspaceStatus workspaceStatus) {
      return set(2, workspaceStatus);
    }

    /** Sets {@link CreateWorkspaceResponse#workspaceStatus()} to what a function builds. */
    public Builder workspaceStatus(Consumer<WorkspaceStatus.Builder> workspaceStatus) {
      return workspaceStatus(WorkspaceStatus.builder().applyMutation(workspaceStatus).build());
    }
  }
}
