package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteSyncJob} answers. */
public final class DeleteSyncJobResponse extends Response {
  static final Shape SHAPE = new Shape("state", "e", 'r', new DeleteSyncJobResponse(null));

  private DeleteSyncJobResponse(Object[] values) {
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
    return new DeleteSyncJobResponse(values);
  }

  /**
   * {@return the sync job's state after the call; {@link SyncJobState#UNKNOWN_TO_SDK_VERSION} if it
   * is newer than this version; null if absent}
   */
  public SyncJobState state() {
    return SyncJobState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** Builds {@link DeleteSyncJobResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DeleteSyncJobResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteSyncJobResponse original) {
      super(original);
    }

    /** Sets {@link DeleteSyncJobResponse#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link DeleteSyncJobResponse#state()}; null for absent. */
    public Builder state(SyncJobState state) {
      return setText(0, state);
    }
  }
}
