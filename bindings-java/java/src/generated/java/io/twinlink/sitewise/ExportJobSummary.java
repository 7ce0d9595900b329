package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** An export job in a list. */
public final class ExportJobSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "jobId,jobName,status,startedAt,completedAt,destinationS3Uri",
          "t,t,e,m,m,t",
          's',
          new ExportJobSummary(null));

  private ExportJobSummary(Object[] values) {
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
    return new ExportJobSummary(values);
  }

  /** {@return the id of the export job; 36 characters; null if absent} */
  public String jobId() {
    return (String) at(0);
  }

  /**
   * {@return the job's name, given or made up when it was created; 1 to 350 characters; null if
   * absent}
   */
  public String jobName() {
    return (String) at(1);
  }

  /**
   * {@return how far the job is; {@link DatasetExportJobStatus#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public DatasetExportJobStatus status() {
    return DatasetExportJobStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(2);
  }

  /** {@return when the job began its work; null if absent} */
  public Instant startedAt() {
    return (Instant) at(3);
  }

  /** {@return when the job ended; absent while it is still at work} */
  public Instant completedAt() {
    return (Instant) at(4);
  }

  /**
   * {@return the S3 URI that the exported data are written to; 1 to 1024 characters; null if
   * absent}
   */
  public String destinationS3Uri() {
    return (String) at(5);
  }

  /** Builds {@link ExportJobSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ExportJobSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ExportJobSummary original) {
      super(original);
    }

    /** Sets {@link ExportJobSummary#jobId()}; null for absent. */
    public Builder jobId(String jobId) {
      return set(0, jobId);
    }

    /** Sets {@link ExportJobSummary#jobName()}; null for absent. */
    public Builder jobName(String jobName) {
      return set(1, jobName);
    }

    /** Sets {@link ExportJobSummary#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(2, status);
    }

    /** Sets {@link ExportJobSummary#status()}; null for absent. */
    public Builder status(DatasetExportJobStatus status) {
      return setText(2, status);
    }

    /** Sets {@link ExportJobSummary#startedAt()}; null for absent. */
    public Builder startedAt(Instant startedAt) {
      return set(3, startedAt);
    }

    /** Sets {@link ExportJobSummary#completedAt()}; null for absent. */
    public Builder completedAt(Instant completedAt) {
      return set(4, completedAt);
    }

    /** Sets {@link ExportJobSummary#destinationS3Uri()}; null for absent. */
    public Builder destinationS3Uri(String destinationS3Uri) {
      return set(5, destinationS3Uri);
    }
  }
}
