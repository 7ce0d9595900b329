package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteWorkspace} answers. */
public final class DeleteWorkspaceResponse extends Response {
  static final Shape SHAPE = new Shape("message", "t", 'r', new DeleteWorkspaceResponse(null));

  private DeleteWorkspaceResponse(Object[] values) {
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
    return new DeleteWorkspaceResponse(values);
  }

  /** {@return how the deletion went; 0 to 2048 characters; null if absent} */
  public String message() {
    return (String) at(0);
  }

  /**
   * Builds {@link DeleteWorkspaceResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DeleteWorkspaceResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteWorkspaceResponse original) {
      super(original);
    }

    /** Sets {@link DeleteWorkspaceResponse#message()}; null for absent. */
    public Builder message(String message) {
      return set(0, message);
    }
  }
}
