package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeEnrichmentJob} takes. */
public final class DescribeEnrichmentJobRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceName,jobId", "t,t", 's', new DescribeEnrichmentJobRequest(null));

  private DescribeEnrichmentJobRequest(Object[] values) {
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
    return new DescribeEnrichmentJobRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return the id of the job; 36 characters; null if absent} */
  public String jobId() {
    return (String) at(1);
  }

  /**
   * Builds {@link DescribeEnrichmentJobRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeEnrichmentJobRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeEnrichmentJobRequest original) {
      super(original);
    }

    /** Sets {@link DescribeEnrichmentJobRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link DescribeEnrichmentJobRequest#jobId()}; null for absent. */
    public Builder jobId(String jobId) {
      return set(1, jobId);
    }
  }
}
