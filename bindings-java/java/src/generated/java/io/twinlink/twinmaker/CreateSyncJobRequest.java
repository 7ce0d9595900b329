package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** What {@code createSyncJob} takes. */
public final class CreateSyncJobRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,syncSource,syncRole,tags", "t,t,t,{t", 's', new CreateSyncJobRequest(null));

  private CreateSyncJobRequest(Object[] values) {
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
    return new CreateSyncJobRequest(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return where the job syncs from. Only {@code SITEWISE} is supported; null if absent} */
  public String syncSource() {
    return (String) at(1);
  }

  /**
   * {@return the ARN of the role with which the job reads the source and creates, updates and
   * deletes resources here; 20 to 2048 characters; null if absent}
   */
  public String syncRole() {
    return (String) at(2);
  }

  /** {@return its tags: keys and values; 0 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(3);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(3) != null;
  }

  /** Builds {@link CreateSyncJobRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateSyncJobRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateSyncJobRequest original) {
      super(original);
    }

    /** Sets {@link CreateSyncJobRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link CreateSyncJobRequest#syncSource()}; null for absent. */
    public Builder syncSource(String syncSource) {
      return set(1, syncSource);
    }

    /** Sets {@link CreateSyncJobRequest#syncRole()}; null for absent. */
    public Builder syncRole(String syncRole) {
      return set(2, syncRole);
    }

    /** Sets {@link CreateSyncJobRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(3, tags);
    }
  }
}
