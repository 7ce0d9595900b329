package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createDatasetExportJob} takes. */
public final class CreateDatasetExportJobRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,clientToken,destinationS3Uri,input,jobName,errorReportLocation",
          "t,t,t,r,t,r",
          's',
          new CreateDatasetExportJobRequest(null));

  private CreateDatasetExportJobRequest(Object[] values) {
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
    return new CreateDatasetExportJobRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return ProcessingInput.SHAPE;
      case 5:
        return ExportErrorReportLocation.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the name of the workspace to export from; the job belongs to it; 1 to 64 characters;
   * null if absent}
   */
  public String workspaceName() {
    return (String) at(0);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(1);
  }

  /**
   * {@return the S3 URI that the exported data are written to; 1 to 1024 characters; null if
   * absent}
   */
  public String destinationS3Uri() {
    return (String) at(2);
  }

  /** {@return what is exported: a dataset or single time series; null if absent} */
  public ProcessingInput input() {
    return (ProcessingInput) at(3);
  }

  /**
   * {@return the job's name. Default: one made of the type of the job and the time when it started;
   * 1 to 256 characters; null if absent}
   */
  public String jobName() {
    return (String) at(4);
  }

  /** {@return where the error report goes if the job fails; null if absent} */
  public ExportErrorReportLocation errorReportLocation() {
    return (ExportErrorReportLocation) at(5);
  }

  /**
   * Builds {@link CreateDatasetExportJobRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<CreateDatasetExportJobRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateDatasetExportJobRequest original) {
      super(original);
    }

    /** Sets {@link CreateDatasetExportJobRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link CreateDatasetExportJobRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(1, clientToken);
    }

    /** Sets {@link CreateDatasetExportJobRequest#destinationS3Uri()}; null for absent. */
    public Builder destinationS3Uri(String destinationS3Uri) {
      return set(2, destinationS3Uri);
    }

    /** Sets {@link CreateDatasetExportJobRequest#input()}; null for absent. */
    public Builder input(ProcessingInput input) {
      return set(3, input);
    }

    /** Sets {@link CreateDatasetExportJobRequest#input()} to what a function builds. */
    public Builder input(Consumer<ProcessingInput.Builder> input) {
      return input(ProcessingInput.builder().applyMutation(input).build());
    }

    /** Sets {@link CreateDatasetExportJobRequest#jobName()}; null for absent. */
    public Builder jobName(String jobName) {
      return set(4, jobName);
    }

    /** Sets {@link CreateDatasetExportJobRequest#errorReportLocation()}; null for absent. */
    public Builder errorReportLocation(ExportErrorReportLocation errorReportLocation) {
      return set(5, errorReportLocation);
    }

    /**
     * Sets {@link CreateDatasetExportJobRequest#errorReportLocation()} to what a function builds.
     */
    public Builder errorReportLocation(
        Consumer<ExportErrorReportLocation.Builder> errorReportLocation) {
      return errorReportLocation(
          ExportErrorReportLocation.builder().applyMutation(errorReportLocation).build());
    }
  }
}
