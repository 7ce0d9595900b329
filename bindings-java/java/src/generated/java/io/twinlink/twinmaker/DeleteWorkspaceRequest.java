package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteWorkspace} takes. */
public final class DeleteWorkspaceRequest extends Structure {
  static final Shape SHAPE = new Shape("workspaceId", "t", 's', new DeleteWorkspaceRequest(null));

  private DeleteWorkspaceRequest(Object[] values) {
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
    return new DeleteWorkspaceRequest(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** Builds {@link DeleteWorkspaceRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteWorkspaceRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteWorkspaceRequest original) {
      super(original);
    }

    /** Sets {@link DeleteWorkspaceRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }
  }
}
