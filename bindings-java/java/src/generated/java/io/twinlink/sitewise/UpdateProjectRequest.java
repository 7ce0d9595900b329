package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateProject} takes. */
public final class UpdateProjectRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "projectId,projectName,projectDescription,clientToken",
          "t,t,t,t",
          's',
          new UpdateProjectRequest(null));

  private UpdateProjectRequest(Object[] values) {
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
    return new UpdateProjectRequest(values);
  }

  /** {@return the id of the project; 36 characters; null if absent} */
  public String projectId() {
    return (String) at(0);
  }

  /**
   * {@return the name of the project, for people to read. Keep it free of confidential things; 1 to
   * 256 characters; null if absent}
   */
  public String projectName() {
    return (String) at(1);
  }

  /**
   * {@return the description of the project. Keep it free of confidential things; 1 to 2048
   * characters; null if absent}
   */
  public String projectDescription() {
    return (String) at(2);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(3);
  }

  /** Builds {@link UpdateProjectRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdateProjectRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateProjectRequest original) {
      super(original);
    }

    /** Sets {@link UpdateProjectRequest#projectId()}; null for absent. */
    public Builder projectId(String projectId) {
      return set(0, projectId);
    }

    /** Sets {@link UpdateProjectRequest#projectName()}; null for absent. */
    public Builder projectName(String projectName) {
      return set(1, projectName);
    }

    /** Sets {@link UpdateProjectRequest#projectDescription()}; null for absent. */
    public Builder projectDescription(String projectDescription) {
      return set(2, projectDescription);
    }

    /** Sets {@link UpdateProjectRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }
  }
}
