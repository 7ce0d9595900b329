package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code createWorkspace} takes. */
public final class CreateWorkspaceRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,workspaceDescription,encryptionConfiguration,tags,clientToken",
          "t,t,r,{t,t",
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

  /** {@return the description of the workspace; 1 to 2048 characters; null if absent} */
  public String workspaceDescription() {
    return (String) at(1);
  }

  /** {@return how the workspace is to be encrypted; null if absent} */
  public WorkspaceEncryptionConfiguration encryptionConfiguration() {
    return (WorkspaceEncryptionConfiguration) at(2);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(3);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(3) != null;
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(4);
  }

  /** Builds {@link CreateWorkspaceRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateWorkspaceRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateWorkspaceRequest original) {
      super(original);
    }

    /** Sets {@link CreateWorkspaceRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link CreateWorkspaceRequest#workspaceDescription()}; null for absent. */
    public Builder workspaceDescription(String workspaceDescription) {
      return set(1, workspaceDescription);
    }

    /** Sets {@link CreateWorkspaceRequest#encryptionConfiguration()}; null for absent. */
    public Builder encryptionConfiguration(
        WorkspaceEncryptionConfiguration encryptionConfiguration) {
      return set(2, encryptionConfiguration);
    }

    /** Sets {@link CreateWorkspaceRequest#encryptionConfiguration()} to what a function builds. */
    public Builder encryptionConfiguration(
        Consumer<WorkspaceEncryptionConfiguration.Builder> encryptionConfiguration) {
      return encryptionConfiguration(
          WorkspaceEncryptionConfiguration.builder()
              .applyMutation(encryptionConfiguration)
              .build());
    }

    /** Sets {@link CreateWorkspaceRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(3, tags);
    }

    /** Sets {@link CreateWorkspaceRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(4, clientToken);
    }
  }
}
