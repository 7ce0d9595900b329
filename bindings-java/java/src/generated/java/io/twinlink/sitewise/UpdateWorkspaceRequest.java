package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updateWorkspace} takes. */
public final class UpdateWorkspaceRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,workspaceDescription,encryptionConfiguration,clientToken",
          "t,t,r,t",
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

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return WorkspaceEncryptionConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /**
   * {@return the new description. Default: the old one stays; 1 to 2048 characters; null if absent}
   */
  public String workspaceDescription() {
    return (String) at(1);
  }

  /**
   * {@return how it is to be encrypted. Default: as before. A KMS key in use cannot be replaced,
   * only given again; null if absent}
   */
  public WorkspaceEncryptionConfiguration encryptionConfiguration() {
    return (WorkspaceEncryptionConfiguration) at(2);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
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

    /** Sets {@link UpdateWorkspaceRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link UpdateWorkspaceRequest#workspaceDescription()}; null for absent. */
    public Builder workspaceDescription(String workspaceDescription) {
      return set(1, workspaceDescription);
    }

    /** Sets {@link UpdateWorkspaceRequest#encryptionConfiguration()}; null for absent. */
    public Builder encryptionConfiguration(
        WorkspaceEncryptionConfiguration encryptionConfiguration) {
      return set(2, encryptionConfiguration);
    }

    /** Sets {@link UpdateWorkspaceRequest#encryptionConfiguration()} to what a function builds. */
    public Builder encryptionConfiguration(
        Consumer<WorkspaceEncryptionConfiguration.Builder> encryptionConfiguration) {
      return encryptionConfiguration(
          WorkspaceEncryptionConfiguration.builder()
              .applyMutation(encryptionConfiguration)
              .build());
    }

    /** Sets {@link UpdateWorkspaceRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }
  }
}
