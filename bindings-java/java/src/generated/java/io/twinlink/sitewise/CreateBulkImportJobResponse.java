package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createBulkImportJob} answers. */
public final class CreateBulkImportJobResponse extends Response {
  static final Shape SHAPE =
      new Shape("jobId,jobName,jobStatus", "t,t,e", 'r', new CreateBulkImportJobResponse(null));

  private CreateBulkImportJobResponse(Object[] values) {
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
    return new CreateBulkImportJobResponse(values);
  }

  /** {@return the id of the job; 36 characters; null if absent} */
  public String jobId() {
    return (String) at(0);
  }

  /** {@return the job's name; no other job has it; 1 to 256 characters; null if absent} */
  public String jobName() {
    return (String) at(1);
  }

  /**
   * {@return where the job is; {@link JobStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; null if absent}
   */
  public JobStatus jobStatus() {
    return JobStatus.fromValue(jobStatusAsString());
  }

  /** {@return the text of {@link #jobStatus} as AWS has it; null if absent} */
  public String jobStatusAsString() {
    return (String) at(2);
  }

  /**
   * Builds {@link CreateBulkImportJobResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<CreateBulkImportJobResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateBulkImportJobResponse original) {
      super(original);
    }

    /** Sets {@link CreateBulkImportJobResponse#jobId()}; null for absent. */
    public Builder jobId(String jobId) {
      return set(0, jobId);
    }

    /** Sets {@link CreateBulkImportJobResponse#jobName()}; null for absent. */
    public Builder jobName(String jobName) {
      return set(1, jobName);
    }

    /** Sets {@link CreateBulkImportJobResponse#jobStatusAsString()}; null for absent. */
    public Builder jobStatus(String jobStatus) {
      return set(2, jobStatus);
    }

    /** Sets {@link CreateBulkImportJobResponse#jobStatus()}; null for absent. */
    public Builder jobStatus(JobStatus jobStatus) {
      return setText(2, jobStatus);
    }
  }
}
