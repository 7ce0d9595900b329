package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createDatasetExportJob} answers. */
public final class CreateDatasetExportJobResponse extends Response {
  static final Shape SHAPE =
      new Shape("jobId,workspaceName", "t,t", 'r', new CreateDatasetExportJobResponse(null));

  private CreateDatasetExportJobResponse(Object[] values) {
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
    return new CreateDatasetExportJobResponse(values);
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
   * Builds {@link CreateDatasetExportJobResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<CreateDatasetExportJobResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateDatasetExportJobResponse original) {
      super(original);
    }

    /** Sets {@link CreateDatasetExportJobResponse#jobId()}; null for absent. */
    public Builder jobId(String jobId) {
      return set(0, jobId);
    }

    /** Sets {@link CreateDatasetExportJobResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }
  }
}
