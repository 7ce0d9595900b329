package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getSyncJob} takes. */
public final class GetSyncJobRequest extends Structure {
  static final Shape SHAPE =
      new Shape("syncSource,workspaceId", "t,t", 's', new GetSyncJobRequest(null));

  private GetSyncJobRequest(Object[] values) {
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
    return new GetSyncJobRequest(values);
  }

  /** {@return where the job syncs from. Only {@code SITEWISE} is supported; null if absent} */
  public String syncSource() {
    return (String) at(0);
  }

  /** {@return the id of the workspace that the job is in; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(1);
  }

  /** Builds {@link GetSyncJobRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetSyncJobRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetSyncJobRequest original) {
      super(original);
    }

    /** Sets {@link GetSyncJobRequest#syncSource()}; null for absent. */
    public Builder syncSource(String syncSource) {
      return set(0, syncSource);
    }

    /** Sets {@link GetSyncJobRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(1, workspaceId);
    }
  }
}
