package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A sync job in short, without its role. */
public final class SyncJobSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "arn,workspaceId,syncSource,status,creationDateTime,updateDateTime",
          "t,t,t,r,m,m",
          's',
          new SyncJobSummary(null));

  private SyncJobSummary(Object[] values) {
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
    return new SyncJobSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return SyncJobStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(0);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(1);
  }

  /** {@return where the job syncs from. Only {@code SITEWISE} is supported; null if absent} */
  public String syncSource() {
    return (String) at(2);
  }

  /** {@return the job's state, and its error if there is one; null if absent} */
  public SyncJobStatus status() {
    return (SyncJobStatus) at(3);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(4);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(5);
  }

  /** Builds {@link SyncJobSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SyncJobSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SyncJobSummary original) {
      super(original);
    }

    /** Sets {@link SyncJobSummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }

    /** Sets {@link SyncJobSummary#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(1, workspaceId);
    }

    /** Sets {@link SyncJobSummary#syncSource()}; null for absent. */
    public Builder syncSource(String syncSource) {
      return set(2, syncSource);
    }

    /** Sets {@link SyncJobSummary#status()}; null for absent. */
    public Builder status(SyncJobStatus status) {
      return set(3, status);
    }

    /** Sets {@link SyncJobSummary#status()} to what a function builds. */
    public Builder status(Consumer<SyncJobStatus.Builder> status) {
      return status(SyncJobStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link SyncJobSummary#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(4, creationDateTime);
    }

    /** Sets {@link SyncJobSummary#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(5, updateDateTime);
    }
  }
}
