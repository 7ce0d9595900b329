package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteProject} takes. */
public final class DeleteProjectRequest extends Structure {
  static final Shape SHAPE =
      new Shape("projectId,clientToken", "t,t", 's', new DeleteProjectRequest(null));

  private DeleteProjectRequest(Object[] values) {
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
    return new DeleteProjectRequest(values);
  }

  /** {@return the id of the project; 36 characters; null if absent} */
  public String projectId() {
    return (String) at(0);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(1);
  }

  /** Builds {@link DeleteProjectRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteProjectRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteProjectRequest original) {
      super(original);
    }

    /** Sets {@link DeleteProjectRequest#projectId()}; null for absent. */
    public Builder projectId(String projectId) {
      return set(0, projectId);
    }

    /** Sets {@link DeleteProjectRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(1, clientToken);
    }
  }
}
