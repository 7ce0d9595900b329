package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteApplication} takes. */
public final class DeleteApplicationRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceName,id", "t,t", 's', new DeleteApplicationRequest(null));

  private DeleteApplicationRequest(Object[] values) {
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
    return new DeleteApplicationRequest(values);
  }

  /**
   * {@return the name of the workspace that the application belongs to; 1 to 64 characters; null if
   * absent}
   */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return the id of the application; 36 characters; null if absent} */
  public String id() {
    return (String) at(1);
  }

  /**
   * Builds {@link DeleteApplicationRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DeleteApplicationRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteApplicationRequest original) {
      super(original);
    }

    /** Sets {@link DeleteApplicationRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link DeleteApplicationRequest#id()}; null for absent. */
    public Builder id(String id) {
      return set(1, id);
    }
  }
}
