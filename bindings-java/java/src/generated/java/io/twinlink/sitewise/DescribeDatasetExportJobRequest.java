package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeDatasetExportJob} takes. */
public final class DescribeDatasetExportJobRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceName,jobId", "t,t", 's', new DescribeDatasetExportJobRequest(null));

  private DescribeDatasetExportJobRequest(Object[] values) {
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
    return new DescribeDatasetExportJobRequest(values);
  }

  /**
   * {@return the name of the workspace that the job belongs to; 1 to 64 characters; null if absent}
   */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return the id of the export job; 36 characters; null if absent} */
  public String jobId() {
    return (String) at(1);
  }

  /**
   * Builds {@link DescribeDatasetExportJobRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeDatasetExportJobRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeDatasetExportJobRequest original) {
      super(original);
    }

    /** Sets {@link DescribeDatasetExportJobRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link DescribeDatasetExportJobRequest#jobId()}; null for absent. */
    public Builder jobId(String jobId) {
      return set(1, jobId);
    }
  }
}
