package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** What {@code createWorkspace} takes. */
public final class CreateWorkspaceRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,description,s3Location,role,tags",
          "t,t,t,t,{t",
          's',
          new CreateWorkspaceRequest(null));

  private CreateWorkspaceRequest(Object[] values) {
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
    return new CreateWorkspaceRequest(values);
  }

  /** {@return the id of the new workspace, of your choice; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(1);
  }

  /**
   * {@return the ARN of the S3 bucket that keeps the workspace's resources; 0 to 1024 characters;
   * null if absent}
   */
  public String s3Location() {
    return (String) at(2);
  }

  /**
   * {@return the ARN of the role that the service takes on to work for the workspace; 20 to 2048
   * characters; null if absent}
   */
  public String role() {
    return (String) at(3);
  }

  /** {@return its tags: keys and values; 0 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(4);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(4) != null;
  }

  /** Builds {@link CreateWorkspaceRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateWorkspaceRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateWorkspaceRequest original) {
      super(original);
    }

    /** Sets {@link CreateWorkspaceRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link CreateWorkspaceRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link CreateWorkspaceRequest#s3Location()}; null for absent. */
    public Builder s3Location(String s3Location) {
      return set(2, s3Location);
    }

    /** Sets {@link CreateWorkspaceRequest#role()}; null for absent. */
    public Builder role(String role) {
      return set(3, role);
    }

    /** Sets {@link CreateWorkspaceRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(4, tags);
    }
  }
}
