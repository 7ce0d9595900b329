package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/**
 * An enrichment job in a list, without its configuration, its end time and the reason for a
 * failure.
 */
public final class EnrichmentJobSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "jobId,status,workspaceName,jobType,datasetId,propertyAlias,timeSeriesId,createdAt,updatedAt",
          "t,e,t,e,t,t,t,m,m",
          's',
          new EnrichmentJobSummary(null));

  private EnrichmentJobSummary(Object[] values) {
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
    return new EnrichmentJobSummary(values);
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

  /** {@return the id of the dataset that has the video; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(4);
  }

  /**
   * {@return the property alias of the time series; present if the job was created with it; 1 to
   * 2048 characters; null if absent}
   */
  public String propertyAlias() {
    return (String) at(5);
  }

  /**
   * {@return the id of the time series; present if the job was created with it; 36 to 73
   * characters; null if absent}
   */
  public String timeSeriesId() {
    return (String) at(6);
  }

  /** {@return when it was created; null if absent} */
  public Instant createdAt() {
    return (Instant) at(7);
  }

  /** {@return when the state of the job last changed; null if absent} */
  public Instant updatedAt() {
    return (Instant) at(8);
  }

  /** Builds {@link EnrichmentJobSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<EnrichmentJobSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(EnrichmentJobSummary original) {
      super(original);
    }

    /** Sets {@link EnrichmentJobSummary#jobId()}; null for absent. */
    public Builder jobId(String jobId) {
      return set(0, jobId);
    }

    /** Sets {@link EnrichmentJobSummary#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(1, status);
    }

    /** Sets {@link EnrichmentJobSummary#status()}; null for absent. */
    public Builder status(EnrichmentJobStatus status) {
      return setText(1, status);
    }

    /** Sets {@link EnrichmentJobSummary#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(2, workspaceName);
    }

    /** Sets {@link EnrichmentJobSummary#jobTypeAsString()}; null for absent. */
    public Builder jobType(String jobType) {
      return set(3, jobType);
    }

    /** Sets {@link EnrichmentJobSummary#jobType()}; null for absent. */
    public Builder jobType(JobType jobType) {
      return setText(3, jobType);
    }

    /** Sets {@link EnrichmentJobSummary#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(4, datasetId);
    }

    /** Sets {@link EnrichmentJobSummary#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(5, propertyAlias);
    }

    /** Sets {@link EnrichmentJobSummary#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(6, timeSeriesId);
    }

    /** Sets {@link EnrichmentJobSummary#createdAt()}; null for absent. */
    public Builder createdAt(Instant createdAt) {
      return set(7, createdAt);
    }

    /** Sets {@link EnrichmentJobSummary#updatedAt()}; null for absent. */
    public Builder updatedAt(Instant updatedAt) {
      return set(8, updatedAt);
    }
  }
}
