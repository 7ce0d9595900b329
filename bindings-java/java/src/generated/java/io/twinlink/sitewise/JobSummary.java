package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A bulk import job in a list: its id, name and status. */
public final class JobSummary extends Structure {
  static final Shape SHAPE = new Shape("id,name,status", "t,t,e", 's', new JobSummary(null));

  private JobSummary(Object[] values) {
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
    return new JobSummary(values);
  }

  /** {@return the id of the job; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** {@return the job's name; no other job has it; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(1);
  }

  /**
   * {@return where the job is; {@link JobStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; null if absent}
   */
  public JobStatus status() {
    return JobStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(2);
  }

  /** Builds {@link JobSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<JobSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(JobSummary original) {
      super(original);
    }

    /** Sets {@link JobSummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link JobSummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(1, name);
    }

    /** Sets {@link JobSummary#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(2, status);
    }

    /** Sets {@link JobSummary#status()}; null for absent. */
    public Builder status(JobStatus status) {
      return setText(2, status);
    }
  }
}
