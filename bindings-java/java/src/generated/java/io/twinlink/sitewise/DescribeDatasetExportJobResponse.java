package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** What {@code describeDatasetExportJob} answers. */
public final class DescribeDatasetExportJobResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "jobId,workspaceName,jobName,status,startedAt,completedAt,destinationS3Uri,errorReportLocation,input",
          "t,t,t,e,m,m,t,r,r",
          'r',
          new DescribeDatasetExportJobResponse(null));

  private DescribeDatasetExportJobResponse(Object[] values) {
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
    return new DescribeDatasetExportJobResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 7:
        return ExportErrorReportLocation.SHAPE;
      case 8:
        return ProcessingInput.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the export job; 36 characters; null if absent} */
  public String jobId() {
    return (String) at(0);
  }

  /**
   * {@return the name of the workspace that the job belongs to; 1 to 64 characters; null if absent}
   */
  public String workspaceName() {
    return (String) at(1);
  }

  /**
   * {@return the job's name, given or made up when it was created; 1 to 350 characters; null if
   * absent}
   */
  public String jobName() {
    return (String) at(2);
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
    return (String) at(3);
  }

  /** {@return when the job began its work; null if absent} */
  public Instant startedAt() {
    return (Instant) at(4);
  }

  /** {@return when the job ended; absent while it is still at work} */
  public Instant completedAt() {
    return (Instant) at(5);
  }

  /**
   * {@return the S3 URI that the exported data are written to; 1 to 1024 characters; null if
   * absent}
   */
  public String destinationS3Uri() {
    return (String) at(6);
  }

  /** {@return where the error report goes if the job fails; null if absent} */
  public ExportErrorReportLocation errorReportLocation() {
    return (ExportErrorReportLocation) at(7);
  }

  /** {@return what is exported: a dataset or single time series; null if absent} */
  public ProcessingInput input() {
    return (ProcessingInput) at(8);
  }

  /**
   * Builds {@link DescribeDatasetExportJobResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeDatasetExportJobResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeDatasetExportJobResponse original) {
      super(original);
    }

    /** Sets {@link DescribeDatasetExportJobResponse#jobId()}; null for absent. */
    public Builder jobId(String jobId) {
      return set(0, jobId);
    }

    /** Sets {@link DescribeDatasetExportJobResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link DescribeDatasetExportJobResponse#jobName()}; null for absent. */
    public Builder jobName(String jobName) {
      return set(2, jobName);
    }

    /** Sets {@link DescribeDatasetExportJobResponse#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(3, status);
    }

    /** Sets {@link DescribeDatasetExportJobResponse#status()}; null for absent. */
    public Builder status(DatasetExportJobStatus status) {
      return setText(3, status);
    }

    /** Sets {@link DescribeDatasetExportJobResponse#startedAt()}; null for absent. */
    public Builder startedAt(Instant startedAt) {
      return set(4, startedAt);
    }

    /** Sets {@link DescribeDatasetExportJobResponse#completedAt()}; null for absent. */
    public Builder completedAt(Instant completedAt) {
      return set(5, completedAt);
    }

    /** Sets {@link DescribeDatasetExportJobResponse#destinationS3Uri()}; null for absent. */
    public Builder destinationS3Uri(String destinationS3Uri) {
      return set(6, destinationS3Uri);
    }

    /** Sets {@link DescribeDatasetExportJobResponse#errorReportLocation()}; null for absent. */
    public Builder errorReportLocation(ExportErrorReportLocation errorReportLocation) {
      return set(7, errorReportLocation);
    }

    /**
     * Sets {@link DescribeDatasetExportJobResponse#errorReportLocation()} to what a function
     * builds.
     */
    public Builder errorReportLocation(
        Consumer<ExportErrorReportLocation.Builder> errorReportLocation) {
      return errorReportLocation(
          ExportErrorReportLocation.builder().applyMutation(errorReportLocation).build());
    }

    /** Sets {@link DescribeDatasetExportJobResponse#input()}; null for absent. */
    public Builder input(ProcessingInput input) {
      return set(8, input);
    }

    /** Sets {@link DescribeDatasetExportJobResponse#input()} to what a function builds. */
    public Builder input(Consumer<ProcessingInput.Builder> input) {
      return input(ProcessingInput.builder().applyMutation(input).build());
    }
  }
}
