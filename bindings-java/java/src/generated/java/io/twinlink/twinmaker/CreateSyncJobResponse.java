package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code createSyncJob} answers. */
public final class CreateSyncJobResponse extends Response {
  static final Shape SHAPE =
      new Shape("arn,creationDateTime,state", "t,m,e", 'r', new CreateSyncJobResponse(null));

  private CreateSyncJobResponse(Object[] values) {
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
    return new CreateSyncJobResponse(values);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(0);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(1);
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
    return (String) at(2);
  }

  /** Builds {@link CreateSyncJobResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreateSyncJobResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateSyncJobResponse original) {
      super(original);
    }

    /** Sets {@link CreateSyncJobResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }

    /** Sets {@link CreateSyncJobResponse#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(1, creationDateTime);
    }

    /** Sets {@link CreateSyncJobResponse#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(2, state);
    }

    /** Sets {@link CreateSyncJobResponse#state()}; null for absent. */
    public Builder state(SyncJobState state) {
      return setText(2, state);
    }
  }
}
