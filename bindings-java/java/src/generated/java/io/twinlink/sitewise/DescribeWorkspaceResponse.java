package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** What {@code describeWorkspace} answers. */
public final class DescribeWorkspaceResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "workspaceArn,workspaceName,workspaceDescription,workspaceStatus,encryptionConfiguration,createdAt,updatedAt",
          "t,t,t,r,r,m,m",
          'r',
          new DescribeWorkspaceResponse(null));

  private DescribeWorkspaceResponse(Object[] values) {
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
    return new DescribeWorkspaceResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return WorkspaceStatus.SHAPE;
      case 4:
        return WorkspaceEncryptionConfigurationInfo.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the ARN of the workspace; 1 to 1600 characters; null if absent} */
  public String workspaceArn() {
    return (String) at(0);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(1);
  }

  /** {@return the description of the workspace; 1 to 2048 characters; null if absent} */
  public String workspaceDescription() {
    return (String) at(2);
  }

  /** {@return the state of the workspace, and what went wrong if something did; null if absent} */
  public WorkspaceStatus workspaceStatus() {
    return (WorkspaceStatus) at(3);
  }

  /** {@return how the workspace is encrypted; null if absent} */
  public WorkspaceEncryptionConfigurationInfo encryptionConfiguration() {
    return (WorkspaceEncryptionConfigurationInfo) at(4);
  }

  /** {@return when it was created; null if absent} */
  public Instant createdAt() {
    return (Instant) at(5);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updatedAt() {
    return (Instant) at(6);
  }

  /**
   * Builds {@link DescribeWorkspaceResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DescribeWorkspaceResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeWorkspaceResponse original) {
      super(original);
    }

    /** Sets {@link DescribeWorkspaceResponse#workspaceArn()}; null for absent. */
    public Builder workspaceArn(String workspaceArn) {
      return set(0, workspaceArn);
    }

    /** Sets {@link DescribeWorkspaceResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link DescribeWorkspaceResponse#workspaceDescription()}; null for absent. */
    public Builder workspaceDescription(String workspaceDescription) {
      return set(2, workspaceDescription);
    }

    /** Sets {@link DescribeWorkspaceResponse#workspaceStatus()}; null for absent. */
    public Builder workspaceStatus(WorkspaceStatus workspaceStatus) {
      return set(3, workspaceStatus);
    }

    /** Sets {@link DescribeWorkspaceResponse#workspaceStatus()} to what a function builds. */
    public Builder workspaceStatus(Consumer<WorkspaceStatus.Builder> workspaceStatus) {
      return workspaceStatus(WorkspaceStatus.builder().applyMutation(workspaceStatus).build());
    }

    /** Sets {@link DescribeWorkspaceResponse#encryptionConfiguration()}; null for absent. */
    public Builder encryptionConfiguration(
        WorkspaceEncryptionConfigurationInfo encryptionConfiguration) {
      return set(4, encryptionConfiguration);
    }

    /**
     * Sets {@link DescribeWorkspaceResponse#encryptionConfiguration()} to what a function builds.
     */
    public Builder encryptionConfiguration(
        Consumer<WorkspaceEncryptionConfigurationInfo.Builder> encryptionConfiguration) {
      return encryptionConfiguration(
          WorkspaceEncryptionConfigurationInfo.builder()
              .applyMutation(encryptionConfiguration)
              .build());
    }

    /** Sets {@link DescribeWorkspaceResponse#createdAt()}; null for absent. */
    public Builder createdAt(Instant createdAt) {
      return set(5, createdAt);
    }

    /** Sets {@link DescribeWorkspaceResponse#updatedAt()}; null for absent. */
    public Builder updatedAt(Instant updatedAt) {
      return set(6, updatedAt);
    }
  }
}
