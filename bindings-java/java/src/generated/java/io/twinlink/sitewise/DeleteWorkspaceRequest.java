package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteWorkspace} takes. */
public final class DeleteWorkspaceRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceName,clientToken", "t,t", 's', new DeleteWorkspaceRequest(null));

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

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(1);
  }

  /** Builds {@link DeleteWorkspaceRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteWorkspaceRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteWorkspaceRequest original) {
      super(original);
    }

    /** Sets {@link DeleteWorkspaceRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link DeleteWorkspaceRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(1, clientToken);
    }
  }
}
