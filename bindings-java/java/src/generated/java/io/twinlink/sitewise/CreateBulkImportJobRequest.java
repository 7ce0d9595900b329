package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code createBulkImportJob} takes. */
public final class CreateBulkImportJobRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "jobName,jobRoleArn,files,errorReportLocation,jobConfiguration,adaptiveIngestion,deleteFilesAfterImport,datasetId,workspaceName",
          "t,t,[r,r,r,b,b,t,t",
          's',
          new CreateBulkImportJobRequest(null));

  private CreateBulkImportJobRequest(Object[] values) {
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
    return new CreateBulkImportJobRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return File.SHAPE;
      case 3:
        return ErrorReportLocation.SHAPE;
      case 4:
        return JobConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the job's name; no other job has it; 1 to 256 characters; null if absent} */
  public String jobName() {
    return (String) at(0);
  }

  /**
   * {@return the ARN of the IAM role with which SiteWise reads the files; 1 to 1600 characters;
   * null if absent}
   */
  public String jobRoleArn() {
    return (String) at(1);
  }

  /**
   * {@return the files to import. A Parquet file may have up to 256 MiB, any other up to 5 GiB,
   * unmodifiable; empty if absent}
   */
  public List<File> files() {
    return listAt(2);
  }

  /** {@return whether {@link #files} is there, even if empty} */
  public boolean hasFiles() {
    return at(2) != null;
  }

  /** {@return where in S3 to report what went wrong; null if absent} */
  public ErrorReportLocation errorReportLocation() {
    return (ErrorReportLocation) at(3);
  }

  /** {@return how to read the files; null if absent} */
  public JobConfiguration jobConfiguration() {
    return (JobConfiguration) at(4);
  }

  /**
   * {@return whether to treat the data as new and compute metrics, transforms and notifications; if
   * not, it is only stored; null if absent}
   */
  public Boolean adaptiveIngestion() {
    return (Boolean) at(5);
  }

  /** {@return whether to delete the files from S3 once they are imported; null if absent} */
  public Boolean deleteFilesAfterImport() {
    return (Boolean) at(6);
  }

  /**
   * {@return the session dataset to import into, by its id. It goes with {@code workspaceName}; 36
   * characters; null if absent}
   */
  public String datasetId() {
    return (String) at(7);
  }

  /**
   * {@return the workspace of the session dataset. It goes with {@code datasetId}; 1 to 64
   * characters; null if absent}
   */
  public String workspaceName() {
    return (String) at(8);
  }

  /**
   * Builds {@link CreateBulkImportJobRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<CreateBulkImportJobRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateBulkImportJobRequest original) {
      super(original);
    }

    /** Sets {@link CreateBulkImportJobRequest#jobName()}; null for absent. */
    public Builder jobName(String jobName) {
      return set(0, jobName);
    }

    /** Sets {@link CreateBulkImportJobRequest#jobRoleArn()}; null for absent. */
    public Builder jobRoleArn(String jobRoleArn) {
      return set(1, jobRoleArn);
    }

    /** Sets {@link CreateBulkImportJobRequest#files()}; null for absent. */
    public Builder files(Collection<File> files) {
      return setList(2, files);
    }

    /** Sets {@link CreateBulkImportJobRequest#files()}. */
    public Builder files(File... files) {
      return files(Arrays.asList(files));
    }

    /** Sets {@link CreateBulkImportJobRequest#files()} to what functions build. */
    @SafeVarargs
    public final Builder files(Consumer<File.Builder>... files) {
      List<File> built = new ArrayList<>();
      for (Consumer<File.Builder> one : files) {
        built.add(File.builder().applyMutation(one).build());
      }
      return files(built);
    }

    /** Sets {@link CreateBulkImportJobRequest#errorReportLocation()}; null for absent. */
    public Builder errorReportLocation(ErrorReportLocation errorReportLocation) {
      return set(3, errorReportLocation);
    }

    /** Sets {@link CreateBulkImportJobRequest#errorReportLocation()} to what a function builds. */
    public Builder errorReportLocation(Consumer<ErrorReportLocation.Builder> errorReportLocation) {
      return errorReportLocation(
          ErrorReportLocation.builder().applyMutation(errorReportLocation).build());
    }

    /** Sets {@link CreateBulkImportJobRequest#jobConfiguration()}; null for absent. */
    public Builder jobConfiguration(JobConfiguration jobConfiguration) {
      return set(4, jobConfiguration);
    }

    /** Sets {@link CreateBulkImportJobRequest#jobConfiguration()} to what a function builds. */
    public Builder jobConfiguration(Consumer<JobConfiguration.Builder> jobConfiguration) {
      return jobConfiguration(JobConfiguration.builder().applyMutation(jobConfiguration).build());
    }

    /** Sets {@link CreateBulkImportJobRequest#adaptiveIngestion()}; null for absent. */
    public Builder adaptiveIngestion(Boolean adaptiveIngestion) {
      return set(5, adaptiveIngestion);
    }

    /** Sets {@link CreateBulkImportJobRequest#deleteFilesAfterImport()}; null for absent. */
    public Builder deleteFilesAfterImport(Boolean deleteFilesAfterImport) {
      return set(6, deleteFilesAfterImport);
    }

    /** Sets {@link CreateBulkImportJobRequest#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(7, datasetId);
    }

    /** Sets {@link CreateBulkImportJobRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(8, workspaceName);
    }
  }
}
