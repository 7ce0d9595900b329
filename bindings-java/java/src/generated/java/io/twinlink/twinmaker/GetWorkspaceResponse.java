package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code getWorkspace} answers. */
public final class GetWorkspaceResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,arn,description,linkedServices,s3Location,role,creationDateTime,updateDateTime",
          "t,t,t,[t,t,t,m,m",
          'r',
          new GetWorkspaceResponse(null));

  private GetWorkspaceResponse(Object[] values) {
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
    return new GetWorkspaceResponse(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(1);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(2);
  }

  /** {@return the names of the services linked to it, unmodifiable; empty if absent} */
  public List<String> linkedServices() {
    return listAt(3);
  }

  /** {@return whether {@link #linkedServices} is there, even if empty} */
  public boolean hasLinkedServices() {
    return at(3) != null;
  }

  /**
   * {@return the ARN of the S3 bucket that keeps the workspace's resources; 0 to 1024 characters;
   * null if absent}
   */
  public String s3Location() {
    return (String) at(4);
  }

  /**
   * {@return the ARN of the role that the service takes on to work for the workspace; 20 to 2048
   * characters; null if absent}
   */
  public String role() {
    return (String) at(5);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(6);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(7);
  }

  /** Builds {@link GetWorkspaceResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<GetWorkspaceResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetWorkspaceResponse original) {
      super(original);
    }

    /** Sets {@link GetWorkspaceResponse#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link GetWorkspaceResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(1, arn);
    }

    /** Sets {@link GetWorkspaceResponse#description()}; null for absent. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link GetWorkspaceResponse#linkedServices()}; null for absent. */
    public Builder linkedServices(Collection<String> linkedServices) {
      return setList(3, linkedServices);
    }

    /** Sets {@link GetWorkspaceResponse#linkedServices()}. */
    public Builder linkedServices(String... linkedServices) {
      return linkedServices(Arrays.asList(linkedServices));
    }

    /** Sets {@link GetWorkspaceResponse#s3Location()}; null for absent. */
    public Builder s3Location(String s3Location) {
      return set(4, s3Location);
    }

    /** Sets {@link GetWorkspaceResponse#role()}; null for absent. */
    public Builder role(String role) {
      return set(5, role);
    }

    /** Sets {@link GetWorkspaceResponse#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(6, creationDateTime);
    }

    /** Sets {@link GetWorkspaceResponse#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(7, updateDateTime);
    }
  }
}
