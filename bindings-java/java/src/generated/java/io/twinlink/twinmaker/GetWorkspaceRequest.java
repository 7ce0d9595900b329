package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getWorkspace} takes. */
public final class GetWorkspaceRequest extends Structure {
  static final Shape SHAPE = new Shape("workspaceId", "t", 's', new GetWorkspaceRequest(null));

  private GetWorkspaceRequest(Object[] values) {
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
    return new GetWorkspaceRequest(values);
  }

  /** {@return the workspace's id, or its ARN; 1 to 2048 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** Builds {@link GetWorkspaceRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetWorkspaceRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetWorkspaceRequest original) {
      super(original);
    }

    /** Sets {@link GetWorkspaceRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }
  }
}
