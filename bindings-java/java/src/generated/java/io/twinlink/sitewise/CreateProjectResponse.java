package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createProject} answers. */
public final class CreateProjectResponse extends Response {
  static final Shape SHAPE =
      new Shape("projectId,projectArn", "t,t", 'r', new CreateProjectResponse(null));

  private CreateProjectResponse(Object[] values) {
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
    return new CreateProjectResponse(values);
  }

  /** {@return the id of the project; 36 characters; null if absent} */
  public String projectId() {
    return (String) at(0);
  }

  /** {@return the ARN of the project; 1 to 1600 characters; null if absent} */
  public String projectArn() {
    return (String) at(1);
  }

  /** Builds {@link CreateProjectResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreateProjectResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateProjectResponse original) {
      super(original);
    }

    /** Sets {@link CreateProjectResponse#projectId()}; null for absent. */
    public Builder projectId(String projectId) {
      return set(0, projectId);
    }

    /** Sets {@link CreateProjectResponse#projectArn()}; null for absent. */
    public Builder projectArn(String projectArn) {
      return set(1, projectArn);
    }
  }
}
