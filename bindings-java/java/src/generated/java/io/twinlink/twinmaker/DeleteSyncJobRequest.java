package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteSyncJob} takes. */
public final class DeleteSyncJobRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceId,syncSource", "t,t", 's', new DeleteSyncJobRequest(null));

  private DeleteSyncJobRequest(Object[] values) {
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
    return new DeleteSyncJobRequest(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return where the job syncs from. Only {@code SITEWISE} is supported; null if absent} */
  public String syncSource() {
    return (String) at(1);
  }

  /** Builds {@link DeleteSyncJobRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteSyncJobRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteSyncJobRequest original) {
      super(original);
    }

    /** Sets {@link DeleteSyncJobRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link DeleteSyncJobRequest#syncSource()}; null for absent. */
    public Builder syncSource(String syncSource) {
      return set(1, syncSource);
    }
  }
}
