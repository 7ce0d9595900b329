package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** What {@code describeEnrichmentJob} answers. */
public final class DescribeEnrichmentJobResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "jobId,status,workspaceName,jobType,jobConfiguration,createdAt,updatedAt,completedAt,cancelledAt,failureMessage",
          "t,e,t,e,r,m,m,m,m,t",
          'r',
          new DescribeEnrichmentJobResponse(null));

  private DescribeEnrichmentJobResponse(Object[] values) {
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
    return new DescribeEnrichmentJobResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return EnrichmentJobConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the job; 36 characters; null if absent} */
  public String jobId() {
    return (String) at(0);
  }

  /**
   * {@return where the job is; {@link EnrichmentJobStatus#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public EnrichmentJobStatus status() {
    return EnrichmentJobStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(1);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(2);
  }

  /**
   * {@return what kind of analysis the job does; it follows from the job's configuration; {@link
   * JobType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public JobType jobType() {
    return JobType.fromValue(jobTypeAsString());
  }

  /** {@return the text of {@link #jobType} as AWS has it; null if absent} */
  public String jobTypeAsString() {
    return (String) at(3);
  }

  /**
   * {@return what the job does, and on which video, as it was sent when the job was created; null
   * if absent}
   */
  public EnrichmentJobConfiguration jobConfiguration() {
    return (EnrichmentJobConfiguration) at(4);
  }

  /** {@return when it was created; null if absent} */
  public Instant createdAt() {
    return (Instant) at(5);
  }

  /** {@return when the state of the job last changed; null if absent} */
  public Instant updatedAt() {
    return (Instant) at(6);
  }

  /** {@return when the job succeeded; absent unless it is {@code COMPLETED}} */
  public Instant completedAt() {
    return (Instant) at(7);
  }

  /** {@return when the job was cancelled; absent unless it is {@code CANCELLED}} */
  public Instant cancelledAt() {
    return (Instant) at(8);
  }

  /** {@return why the job failed; absent unless it is {@code FAILED}} */
  public String failureMessage() {
    return (String) at(9);
  }

  /**
   * Builds {@link DescribeEnrichmentJobResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeEnrichmentJobResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeEnrichmentJobResponse original) {
      super(original);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#jobId()}; null for absent. */
    public Builder jobId(String jobId) {
      return set(0, jobId);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(1, status);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#status()}; null for absent. */
    public Builder status(EnrichmentJobStatus status) {
      return setText(1, status);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(2, workspaceName);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#jobTypeAsString()}; null for absent. */
    public Builder jobType(String jobType) {
      return set(3, jobType);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#jobType()}; null for absent. */
    public Builder jobType(JobType jobType) {
      return setText(3, jobType);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#jobConfiguration()}; null for absent. */
    public Builder jobConfiguration(EnrichmentJobConfiguration jobConfiguration) {
      return set(4, jobConfiguration);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#jobConfiguration()} to what a function builds. */
    public Builder jobConfiguration(Consumer<EnrichmentJobConfiguration.Builder> jobConfiguration) {
      return jobConfiguration(
          EnrichmentJobConfiguration.builder().applyMutation(jobConfiguration).build());
    }

    /** Sets {@link DescribeEnrichmentJobResponse#createdAt()}; null for absent. */
    public Builder createdAt(Instant createdAt) {
      return set(5, createdAt);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#updatedAt()}; null for absent. */
    public Builder updatedAt(Instant updatedAt) {
      return set(6, updatedAt);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#completedAt()}; null for absent. */
    public Builder completedAt(Instant completedAt) {
      return set(7, completedAt);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#cancelledAt()}; null for absent. */
    public Builder cancelledAt(Instant cancelledAt) {
      return set(8, cancelledAt);
    }

    /** Sets {@link DescribeEnrichmentJobResponse#failureMessage()}; null for absent. */
    public Builder failureMessage(String failureMessage) {
      return set(9, failureMessage);
    }
  }
}
