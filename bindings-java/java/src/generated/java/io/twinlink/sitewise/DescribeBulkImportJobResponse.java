package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code describeBulkImportJob} answers. */
public final class DescribeBulkImportJobResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "jobId,jobName,jobStatus,jobRoleArn,files,errorReportLocation,jobConfiguration,jobCreationDate,jobLastUpdateDate,adaptiveIngestion,deleteFilesAfterImport,datasetId,workspaceName",
          "t,t,e,t,[r,r,r,m,m,b,b,t,t",
          'r',
          new DescribeBulkImportJobResponse(null));

  private DescribeBulkImportJobResponse(Object[] values) {
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
    return new DescribeBulkImportJobResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return File.SHAPE;
      case 5:
        return ErrorReportLocation.SHAPE;
      case 6:
        return JobConfiguration.SHAPE;
      default:
        return super.part(place);
    }
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
   * {@return the ARN of the IAM role with which SiteWise reads the files; 1 to 1600 characters;
   * null if absent}
   */
  public String jobRoleArn() {
    return (String) at(3);
  }

  /**
   * {@return the files to import. A Parquet file may have up to 256 MiB, any other up to 5 GiB,
   * unmodifiable; empty if absent}
   */
  public List<File> files() {
    return listAt(4);
  }

  /** {@return whether {@link #files} is there, even if empty} */
  public boolean hasFiles() {
    return at(4) != null;
  }

  /** {@return where in S3 to report what went wrong; null if absent} */
  public ErrorReportLocation errorReportLocation() {
    return (ErrorReportLocation) at(5);
  }

  /** {@return how to read the files; null if absent} */
  public JobConfiguration jobConfiguration() {
    return (JobConfiguration) at(6);
  }

  /** {@return when the job was created; null if absent} */
  public Instant jobCreationDate() {
    return (Instant) at(7);
  }

  /** {@return when the job was last changed; null if absent} */
  public Instant jobLastUpdateDate() {
    return (Instant) at(8);
  }

  /**
   * {@return whether to treat the data as new and compute metrics, transforms and notifications; if
   * not, it is only stored; null if absent}
   */
  public Boolean adaptiveIngestion() {
    return (Boolean) at(9);
  }

  /** {@return whether to delete the files from S3 once they are imported; null if absent} */
  public Boolean deleteFilesAfterImport() {
    return (Boolean) at(10);
  }

  /**
   * {@return the id of the session dataset that the job imports into; absent for time series; 36
   * characters}
   */
  public String datasetId() {
    return (String) at(11);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(12);
  }

  /**
   * Builds {@link DescribeBulkImportJobResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeBulkImportJobResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeBulkImportJobResponse original) {
      super(original);
    }

    /** Sets {@link DescribeBulkImportJobResponse#jobId()}; null for absent. */
    public Builder jobId(String jobId) {
      return set(0, jobId);
    }

    /** Sets {@link DescribeBulkImportJobResponse#jobName()}; null for absent. */
    public Builder jobName(String jobName) {
      return set(1, jobName);
    }

    /** Sets {@link DescribeBulkImportJobResponse#jobStatusAsString()}; null for absent. */
    public Builder jobStatus(String jobStatus) {
      return set(2, jobStatus);
    }

    /** Sets {@link DescribeBulkImportJobResponse#jobStatus()}; null for absent. */
    public Builder jobStatus(JobStatus jobStatus) {
      return setText(2, jobStatus);
    }

    /** Sets {@link DescribeBulkImportJobResponse#jobRoleArn()}; null for absent. */
    public Builder jobRoleArn(String jobRoleArn) {
      return set(3, jobRoleArn);
    }

    /** Sets {@link DescribeBulkImportJobResponse#files()}; null for absent. */
    public Builder files(Collection<File> files) {
      return setList(4, files);
    }

    /** Sets {@link DescribeBulkImportJobResponse#files()}. */
    public Builder files(File... files) {
      return files(Arrays.asList(files));
    }

    /** Sets {@link DescribeBulkImportJobResponse#files()} to what functions build. */
    @SafeVarargs
    public final Builder files(Consumer<File.Builder>... files) {
      List<File> built = new ArrayList<>();
      for (Consumer<File.Builder> one : files) {
        built.add(File.builder().applyMutation(one).build());
      }
      return files(built);
    }

    /** Sets {@link DescribeBulkImportJobResponse#errorReportLocation()}; null for absent. */
    public Builder errorReportLocation(ErrorReportLocation errorReportLocation) {
      return set(5, errorReportLocation);
    }

    /**
     * Sets {@link DescribeBulkImportJobResponse#errorReportLocation()} to what a function builds.
     */
    public Builder errorReportLocation(Consumer<ErrorReportLocation.Builder> errorReportLocation) {
      return errorReportLocation(
          ErrorReportLocation.builder().applyMutation(errorReportLocation).build());
    }

    /** Sets {@link DescribeBulkImportJobResponse#jobConfiguration()}; null for absent. */
    public Builder jobConfiguration(JobConfiguration jobConfiguration) {
      return set(6, jobConfiguration);
    }

    /** Sets {@link DescribeBulkImportJobResponse#jobConfiguration()} to what a function builds. */
    public Builder jobConfiguration(Consumer<JobConfiguration.Builder> jobConfiguration) {
      return jobConfiguration(JobConfiguration.builder().applyMutation(jobConfiguration).build());
    }

    /** Sets {@link DescribeBulkImportJobResponse#jobCreationDate()}; null for absent. */
    public Builder jobCreationDate(Instant jobCreationDate) {
      return set(7, jobCreationDate);
    }

    /** Sets {@link DescribeBulkImportJobResponse#jobLastUpdateDate()}; null for absent. */
    public Builder jobLastUpdateDate(Instant jobLastUpdateDate) {
      return set(8, jobLastUpdateDate);
    }

    /** Sets {@link DescribeBulkImportJobResponse#adaptiveIngestion()}; null for absent. */
    public Builder adaptiveIngestion(Boolean adaptiveIngestion) {
      return set(9, adaptiveIngestion);
    }

    /** Sets {@link DescribeBulkImportJobResponse#deleteFilesAfterImport()}; null for absent. */
    public Builder deleteFilesAfterImport(Boolean deleteFilesAfterImport) {
      return set(10, deleteFilesAfterImport);
    }

    /** Sets {@link DescribeBulkImportJobResponse#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(11, datasetId);
    }

    /** Sets {@link DescribeBulkImportJobResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(12, workspaceName);
    }
  }
}
