package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateWorkspace} takes. */
public final class UpdateWorkspaceRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,description,role,s3Location",
          "t,t,t,t",
          's',
          new UpdateWorkspaceRequest(null));

  private UpdateWorkspaceRequest(Object[] values) {
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
    return new UpdateWorkspaceRequest(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(1);
  }

  /**
   * {@return the ARN of the role that the service takes on to work for the workspace; 20 to 2048
   * characters; null if absent}
   */
  public String role() {
    return (String) at(2);
  }

  /**
   * {@return the ARN of the S3 bucket that keeps the workspace's resources; 0 to 1024 characters;
   * null if absent}
   */
  public String s3Location() {
    return (String) at(3);
  }

  /** Builds {@link UpdateWorkspaceRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdateWorkspaceRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateWorkspaceRequest original) {
      super(original);
    }

    /** Sets {@link UpdateWorkspaceRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link UpdateWorkspaceRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link UpdateWorkspaceRequest#role()}; null for absent. */
    public Builder role(String role) {
      return set(2, role);
    }

    /** Sets {@link UpdateWorkspaceRequest#s3Location()}; null for absent. */
    public Builder s3Location(String s3Location) {
      return set(3, s3Location);
    }
  }
}
